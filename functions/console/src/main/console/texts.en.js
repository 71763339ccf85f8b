/** Numbers as where the user is, if English is spoken there. */
const NUMBER = new Intl.NumberFormat(navigator.languages.find((each) => /^en\b/.test(each)) ?? 'en');

/** Counts something: "1 project", "2,000 projects". */
const plural = (number, one, many) => `${NUMBER.format(number)} ${number === 1 ? one : many}`;
const images = (number) => plural(number, 'image', 'images');
const projects = (number) => plural(number, 'project', 'projects');

/** What recipients lose of whom an image is deleted. */
const loss = (shares, accepted) =>
  shares === 1
    ? `1 project loses it at once; it has ${accepted === 1 ? '' : 'not '}accepted it.`
    : `${projects(shares)} lose it at once, ${accepted === 0 ? 'none' : accepted} of which ${accepted === 1 ? 'has' : 'have'} accepted it.`;

/** All that the page says, in English. */
export const texts = {
  language: 'en',
  unknown: 'unknown',
  orMore: (number) => `${number} or more`,

  page: {
    skip: 'Skip to the content',
    views: 'Views',
    received: 'Images Shared with Me',
    mine: 'My Images',
    news: 'News',
    rejected: 'Rejected Images',
    answers: 'Standing Answers',
    names: 'Project Names',
    unused: 'Unused Shares',
    dot: (count) => `${count} waiting for your answer`,
    waits: 'offers wait',
    region: 'Region',
    project: 'Project',
    language: 'Language',
    signOut: 'Sign out',
    signedInAs: (name) => `Signed in as ${name}`,
    onlyLooks: 'Read only',
    documents: 'Documents',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not let the page copy this. Select it and copy it yourself.',
    cancel: 'Cancel',
    back: 'Back',
    dismiss: 'Dismiss',
    loading: 'Loading…',
    retry: 'Try again',
    more: 'Show more',
    shown: (shown, total) => (total ? `${shown} of ${total} shown` : `${shown} shown`),
    select: (name) => `Select ${name}`,
    selectAll: 'Select all shown',
    selected: (number) => `${number} selected`,
    actions: 'Actions',
    cantStart: 'The page can’t start.',
  },

  signIn: {
    intro: 'See which images other projects share with yours, and share your own.',
    issuer: 'Sign in',
    users: 'This service runs on one machine. Sign in as one of its made-up users:',
    none: 'Nobody can sign in here yet: the deployment names no client ID for this page.',
    failed: 'The sign-in did not succeed. Try again.',
    ended: 'Your session has ended. Sign in again to go on where you are.',
    goesOn: 'Your session has ended. Sign in again, and what you have begun goes on.',
    brokenOff: ({done, all}) =>
      `Your session ended after ${done} of ${all}. Of the rest nothing was done: begin it again.`,
    again: 'Sign in again',
    noProject: 'Your account is in no project, so there is nothing to show. Ask whoever runs this cloud.',
  },

  problem: {
    offline: 'You are offline. What you see may be out of date; the page goes on when the network is back.',
    unanswered: 'The service does not answer. What you see may be out of date; the page keeps trying.',
    unsure: 'The service does not answer, so it is not known whether this was done. Repeating it does no harm.',
    ended: 'Your session has ended.',
    unspoken: 'The texts of that language can’t be loaded at the moment. Try again.',
    unexpected: 'Something unexpected went wrong in this page.',
    request: 'Request ID:',
  },

  /** Where a sentence of the service would not tell a person at the page what to do. */
  refusals: {
    'IMG.0015': 'This project owns as many images as it may. Delete one of them first.',
    'IMG.0026': 'Your role in this project does not permit this.',
    'IMG.0027': 'There is no such image here, or it is not shared with this project any more.',
    'IMG.0030': 'You are not in that project. Switch to one of your own.',
    'IMG.0088': 'As many projects have accepted this image as may. One of them has to give it up, or its owner has to stop sharing with one of them.',
    'IMG.0196': 'Accept the image before you replicate it.',
    'SHARE.0002': 'The image is not shared with that project any more.',
    'SHARE.0006': 'You are signed in for another region. Sign in for this one to use it.',
    'SHARE.0045': 'The end and the time to answer by have to be in the future.',
    'SHARE.0047': 'The time to answer by can’t be after the end.',
    'SHARE.0050': 'An image retires now or at a time to come.',
    'SHARE.0009': 'It is not known whether this was done. Repeating it does no harm.',
  },

  kinds: {
    system_disk: 'System disk',
    data_disk: 'Data disk',
    full_ecs: 'Full server',
  },
  states: {pending: 'Pending', accepted: 'Accepted', rejected: 'Rejected'},
  statuses: {queued: 'Queued', saving: 'Being saved', active: 'Active', deactivated: 'Out of use'},

  hindrances: {
    onlyLooks: 'Your only role is reader: you can look at everything here, and change nothing.',
    public: 'Everybody has this image: it is public.',
    encrypted: 'An encrypted image can’t be shared.',
    deactivated: 'The image is out of use. Take it back into use first.',
    unfinished: 'The image is not finished yet.',
    protected: 'The image is protected. Take the protection away first.',
  },

  columns: {
    image: 'Image',
    owner: 'Owner',
    kind: 'Kind',
    size: 'Size',
    status: 'Status',
    state: 'State',
    offered: 'Offered',
    since: 'Shared since',
    rejected: 'Rejected',
    created: 'Created',
    project: 'Project',
    answered: 'Last change',
    recipients: 'Recipients',
    result: 'Result',
  },

  lists: {
    find: 'Find',
    byImage: 'Name, image ID or owner',
    byOwnImage: 'Name or image ID',
    byProject: 'Project',
    anyState: 'All states',
    found: (number) => `${NUMBER.format(number)} found.`,
    looked: (looked, all) => (all ? `${looked} of ${all} looked through…` : `${looked} looked through so far…`),
    all: 'Show all',
    export: 'Export',
    others: (number) => `and ${number} more`,
    keys: 'The arrow keys go from row to row, and select rows together with Shift.',
    none: 'Nothing here matches',
    noneYet: 'Nothing that matches yet',
  },

  place: {
    notYours: (project) => `The address names the project ${project}, which you are not in.`,
    noRegion: (region) => `The address names the region ${region}, which this page does not know.`,
    title: 'Choose a project',
    choose: 'A share is seen only by the project and in the region that it was made for. Go on in one of your projects:',
    hint: 'A share is seen only by the project and in the region that it was made for. If you miss one, look in another project or region above.',
    lookElsewhere: 'Look in my other projects',
    looking: 'Looking in your other projects…',
    elsewhere: 'It is in another project of yours:',
    nowhere: 'It is in none of your other projects in this region either.',
  },

  received: {
    waiting: (number, count) => `${number === 1 ? 'An image is' : `${count} images are`} waiting for your answer`,
    warning:
      'The platform vouches neither for the integrity nor for the security of images that others share. Accept images from trusted owners only.',
    question: 'Do you accept?',
    acceptAll: 'Accept all',
    accept: 'Accept',
    acceptSelected: 'Accept selected',
    reject: 'Reject',
    rejectSelected: 'Reject selected',
    waitingList: 'Images waiting for your answer',
    accepted: 'Accepted images',
    empty: (project, region) => `No images shared with ${project} in ${region} have been accepted.`,
    emptyTitle: 'Nothing here yet',
    use: 'What may I do?',
    replicate: 'Replicate',
    acceptTitle: (number) => `Accept ${number === 1 ? 'this image' : images(number)}?`,
    acceptBody: (servers) => `${images(servers)} of a whole server: some platforms keep those in a backup vault.`,
    didAccept: (number) => `${images(number)} accepted.`,
    didReject: (number) => `${images(number)} rejected. You find ${number === 1 ? 'it' : 'them'} among the rejected images.`,
    rejectTitle: (number) => `Reject ${number === 1 ? 'this image' : images(number)}?`,
    rejectPendingBody: (number) =>
      `You can accept ${number === 1 ? 'it' : 'them'} after all among the rejected images, while the owner shares ${number === 1 ? 'it' : 'them'}.`,
    rejectBody: (number) =>
      `${number === 1 ? 'It leaves' : 'They leave'} your list. Servers and disks made from ${number === 1 ? 'it' : 'them'} go on, but they can’t be reinstalled, and no more like them can be created. You can accept ${number === 1 ? 'it' : 'them'} again among the rejected images while the owner shares ${number === 1 ? 'it' : 'them'}.`,
  },

  terms: {
    note: 'Note of the owner',
    reason: 'Reason of the rejection',
    expires: 'Ends',
    answerBy: 'To be answered by',
    answered: 'Answered',
    answeredBy: {standing: 'By a standing answer'},
    stopped: 'Why the owner has stopped sharing it',
  },

  use: {
    last: 'Last used',
    ofAll: (used, all) => `${used} of ${all} used it this week.`,
    ofShown: (used, shown) => `${used} of the first ${shown} used it this week.`,
  },

  unused: {
    intro: 'Shares that were not answered, or accepted and not used, for that long. Whoever needs them no more can end them here.',
    period: 'Unused for',
    days: (number) => plural(number, 'day', 'days'),
    given: 'Shared by this project',
    received: 'Shared with this project',
    emptyTitle: 'Nothing unused',
    empty: (project, region) => `For ${project} in ${region} there is no such share.`,
  },

  rejected: {
    intro: 'While their owners share them, you can accept rejected images after all.',
    list: 'Rejected images',
    emptyTitle: 'Nothing rejected',
    empty: (project, region) => `${project} has rejected no images in ${region}.`,
    back: 'Back to the images shared with me',
  },

  news: {
    list: 'What has happened, newest first',
    emptyTitle: 'No news yet',
    empty: (project, region) => `What happens to images that ${project} shares or receives in ${region} is told here.`,
    by: 'By',
    bys: {owner: 'the owner', recipient: 'the recipient', operator: 'an operator', clock: 'the clock'},
    reason: 'Reason',
    /** Who begins a sentence, where that is no project of others. */
    actors: {own: 'Your project', operator: 'An operator', clock: 'The clock'},
    ownProject: 'your project',
    sentences: {
      'share.offered': '{who} offered {image} to {project}.',
      'share.accepted': '{who} accepted {image}.',
      'share.rejected': '{who} rejected {image}.',
      'share.changed': '{who} changed until when {image} is shared with {project}, or is to be answered.',
      'share.stopped': '{who} stopped sharing {image} with {project}.',
      'share.ended': 'Sharing {image} with {project} has ended, at the time that was set.',
      'share.lapsed': 'The offer of {image} to {project} has lapsed: it was not answered in time.',
      'image.deactivated': '{who} took {image} out of use.',
      'image.reactivated': '{who} took {image} back into use.',
      'image.retiring': '{who} announced that {image} retires.',
      'image.staying': '{who} announced that {image} does not retire after all.',
      'image.given': '{who} gave {image} to {owner}.',
      'image.deleted': '{who} deleted {image}.',
    },
    /** Offers that met a standing answer. */
    standing: {
      accepted: '{who} offered {image} to {project}, whose standing answer accepted it.',
      rejected: '{who} offered {image} to {project}, whose standing answer rejected it.',
    },
    /** Answers that somebody else gave. */
    forRecipient: {
      'share.accepted': '{who} accepted {image} for {project}.',
      'share.rejected': '{who} rejected {image} for {project}.',
    },
    other: '{who} changed {image}: {type}.',
  },

  retirement: {
    at: 'Retires',
    since: 'Retired since',
    replacement: 'Replacement',
    note: 'Note on retiring',
    retiring: 'Retiring',
    retired: 'Retired',
    announce: 'Announce retirement',
    change: 'Change retirement',
    withdraw: 'Withdraw retirement',
    intro:
      'From then on the projects that it is shared with make nothing new of it: no server, no disk, no private image. What they have goes on and can be reinstalled. You keep full use of it.',
    labels: {at: 'When it retires', replacement: 'ID of the image to use instead', note: 'Note'},
    help: {
      at: 'In your time zone. If you leave it empty, it retires now.',
      replacement: 'If there is one.',
      note: 'The projects read it. Up to 500 characters.',
    },
    send: 'Announce',
    did: 'It is announced that “{name}” retires.',
    didWithdraw: '“{name}” does not retire after all.',
  },

  answers: {
    intro:
      'A standing answer is given to every offer of an owner as it is made, so that it never waits for you. What was offered before stays as it is.',
    list: 'Standing answers',
    answer: 'Answer',
    words: {ask: 'Wait for my answer', accept: 'Accept', reject: 'Reject'},
    allOthers: 'All other owners',
    add: 'Add an owner',
    addTitle: 'Answer the offers of an owner',
    changeTitle: 'Change the standing answer',
    ownerLabel: 'Project ID of the owner',
    ownerHelp: 'One other project’s: 1 to 64 letters, digits, hyphens and underscores.',
    change: 'Change',
    remove: 'Remove',
    save: 'Save',
  },

  names: {
    intro: 'What your project calls others, in all lists and in the news. All who act for it see these names, and nobody else.',
    list: 'Names of projects',
    emptyTitle: 'No names yet',
    empty: 'Name a project here, beside an image that it shares, or among the recipients of yours.',
    add: 'Name a project',
    idLabel: 'Project ID',
    idHelp: 'Of another project that has no name yet: 1 to 64 letters, digits, hyphens and underscores.',
    change: 'Change',
    remove: 'Remove',
    give: 'Name',
    title: 'Name this project',
    label: 'Name of the project',
    help: 'All who act for your project see it, and nobody else. Up to 64 characters; leave it empty to take the name away.',
  },

  image: {
    id: 'Image ID',
    facts: 'About the image',
    leastDisk: 'Smallest disk',
    leastMemory: 'Least memory',
    encryption: 'Encryption',
    encrypted: 'Encrypted',
    protection: 'Protection',
    protected: 'Protected from being deleted',
    tags: 'Tags',
    use: 'What this project may do with it',
    allowed: 'Allowed',
    refused: 'Not allowed',
    actions: {
      create_server: 'Create a server from it, in any availability zone of this region',
      create_data_disk: 'Create a new data disk from it',
      restore_data_disk: 'Restore an existing data disk from it',
      reinstall_server: 'Reinstall the operating system of a server made from it',
      create_same_server: 'Create one more server like one made from it',
      create_private_image: 'Make a private image of a server made from it',
      share: 'Share it with other projects',
    },
    missingTitle: 'There is no such image here',
    missing: (project, region) =>
      `The project ${project} in ${region} has no such image, and none such is shared with it. The owner may have stopped sharing or deleted it, or it belongs to another project or region.`,
    stateNow: {
      pending: 'This image is waiting for your answer.',
      accepted: 'You have accepted this image.',
      rejected: 'You have rejected this image. You can accept it after all.',
      own: 'This image belongs to this project.',
    },
  },

  mine: {
    list: 'Images of this project',
    emptyTitle: 'No images yet',
    empty: (project, region) => `${project} owns no images in ${region}.`,
    share: 'Share',
    shareSelected: 'Share selected',
    recipients: (shares) => (shares === 0 ? 'Not shared' : projects(shares)),
    ownQuota: (used, limit) => `${NUMBER.format(used)} of ${NUMBER.format(limit)} images owned`,
    quota: (accepted, limit) => `${accepted} of ${limit} accepted`,
    remove: 'Delete',
    removeTitle: 'Delete this image?',
    removeBody: (shares, accepted) =>
      shares === 0
        ? 'It is shared with no project. Servers and disks made from it go on, but they can’t be reinstalled.'
        : `${loss(shares, accepted)} Servers and disks made from it go on, but they can’t be reinstalled.`,
    removeFinal: 'This can’t be undone.',
    didRemove: '“{name}” is deleted.',
  },

  recipients: {
    title: 'Recipients',
    list: 'Projects that this image is shared with',
    emptyTitle: 'Shared with nobody',
    empty: 'Share it, and its recipients show here with their answers.',
    stop: 'Stop sharing',
    stopSelected: 'Stop selected',
    stopAll: 'Stop all',
    stopSharesTitle: (number) => `Stop ${plural(number, 'share', 'shares')}?`,
    stopTitle: (number) => `Stop sharing with ${projects(number)}?`,
    stopBody: (number) =>
      `${number === 1 ? 'The project loses' : 'These projects lose'} the image at once. Servers and disks made from it go on, but they can’t be reinstalled, and no more like them can be created. You can share it again at any time.`,
    didStop: (number) => `Sharing stopped with ${projects(number)}.`,
    didStopShares: (number) => `${plural(number, 'share', 'shares')} stopped.`,
  },

  history: {
    show: 'How it came to be',
    title: 'Shares by state over time',
    numbers: (accepted, pending, rejected) => `${accepted} accepted, ${pending} pending, ${rejected} rejected`,
    told: (from, first, to, last) => `On ${from}: ${first}. On ${to}: ${last}.`,
    earlier: (events) =>
      `What was before is not shown: the last ${events} events of this project are read, as far as they are kept.`,
    none: 'No change of its shares is known, as far back as events are kept.',
    table: 'Day by day, as a table',
    time: 'Time',
  },

  share: {
    title: (number) => `Share ${number === 1 ? 'an image' : images(number)}`,
    images: 'Images',
    label: 'Project IDs',
    help: 'One or many, separated by spaces, commas, semicolons or lines.',
    checked: (number) => (number === 0 ? 'No project ID yet.' : `${projects(number)} to share with.`),
    repeated: (number) => `${plural(number, 'repeated ID', 'repeated IDs')} left out.`,
    own: 'This project itself is left out: it has the image already.',
    malformed: 'These can’t be project IDs:',
    malformedHelp: 'Correct or remove them: a project ID has 1 to 64 letters, digits, hyphens and underscores.',
    terms: 'Terms, if you want any',
    termLabels: {expires: 'End of sharing', answerBy: 'To be answered by', note: 'Note'},
    termHelp: {
      expires: 'From then on the projects have it no more. In your time zone.',
      answerBy: 'An offer that is not answered by then lapses. In your time zone.',
      note: 'The projects read it. Up to 500 characters.',
    },
    partial: 'Fill in the date and the time, or neither.',
    next: 'Continue',
    confirmTitle: 'Before you share',
    warning:
      'Data, files and software on the image may be disclosed to the projects you share it with. Remove sensitive data first. Recipients can make private images of it and pass those on.',
    confirmBody: (imageCount, projectCount) => `${images(imageCount)} will be offered to ${projects(projectCount)}:`,
    send: 'Share',
    didTitle: 'Result',
    did: 'Offered',
    didAll: (pairs) => `${plural(pairs, 'offer was', 'offers were')} made. The projects can accept now.`,
    didSome: (done, pairs) =>
      done === 0
        ? `${pairs === 1 ? 'The offer was not made' : `None of the ${pairs} offers was made`}. This is why:`
        : `${done} of ${pairs} offers ${done === 1 ? 'was' : 'were'} made. This is why not the ${pairs - done === 1 ? 'other one' : 'others'}:`,
    done: 'Done',
  },

  reason: {
    label: 'Reason, if you want to tell one',
    help: 'The other side reads it. Up to 500 characters.',
  },

  vault: {
    label: 'Backup vault, if one is needed',
    help: 'The ID of a vault of this project. What servers are made of is kept there.',
  },

  preview: {
    looking: 'Looking at what will happen…',
    untold: 'What will happen can’t be told at the moment. You can go on all the same.',
    stands: (looked, all) =>
      looked < all
        ? `Of the first ${NUMBER.format(looked)} of ${NUMBER.format(all)}, as things stand:`
        : 'As things stand:',
    done: (number) => `${NUMBER.format(number)} will be done`,
    same: (number) => plural(number, 'stays as it is', 'stay as they are'),
    refused: (number) => `${NUMBER.format(number)} will be refused`,
    ask: 'Show each',
    list: 'What would happen',
    placesLeft: (number) => `${projects(number)} could still accept it then.`,
    actions: {
      offer: 'Offered:',
      accept: 'Accepted:',
      reject: 'Rejected:',
      stop: 'Sharing stops',
      change: 'Terms change:',
      none: 'Stays as it is:',
    },
  },

  replicate: {
    title: 'Replicate the image',
    intro: 'Makes a private image of this project’s own, which stays when the owner stops sharing and can be shared.',
    label: 'Name of the new image',
    name: (name) => `${name} (replica)`,
    nameHelp: 'A name has 1 to 255 characters.',
    send: 'Replicate',
    did: '“{name}” is now one of your images.',
  },

  undo: {
    accept: 'Accept after all',
    offer: 'Offer again',
    didOffer: (number) => `Offered again to ${projects(number)}, which can accept now.`,
  },

  /** Work that takes several calls. */
  work: {
    label: 'Progress',
    progress: (done, all, refused) => `${done} of ${all}${refused > 0 ? `, ${refused} refused` : ''}`,
    stop: 'Stop',
    stopping: 'Stopping…',
    noneSelected: 'Nothing selected',
    left: (number) => `You stopped: ${plural(number, 'was', 'were')} not begun.`,
  },

  results: {
    last: 'Last results',
    show: 'Show results',
    notice: (done, all) => `${plural(done, 'was', 'were')} done, ${all - done} refused.`,
    reasons: 'How often each reason is given',
    title: 'Not everything was done',
    some: (done, all) =>
      done === 0
        ? `${all === 1 ? 'It was not done' : `None of ${all} was done`}. This is why:`
        : `${done} of ${all} ${done === 1 ? 'was' : 'were'} done. This is why not the ${all - done === 1 ? 'other one' : 'others'}:`,
    done: 'Done',
  },
};
