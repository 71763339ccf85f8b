/** Numbers as where the user is, if German is spoken there. */
const NUMBER = new Intl.NumberFormat(navigator.languages.find((each) => /^de\b/.test(each)) ?? 'de');

/** Counts something: "1 Projekt", "2.000 Projekte". */
const plural = (number, one, many) => `${NUMBER.format(number)} ${number === 1 ? one : many}`;
const images = (number) => plural(number, 'Image', 'Images');
const projects = (number) => plural(number, 'Projekt', 'Projekte');
/** The same to whom something is offered. */
const toProjects = (number) => plural(number, 'Projekt', 'Projekten');

/** What recipients lose of whom an image is deleted. */
const loss = (shares, accepted) =>
  shares === 1
    ? `1 Projekt, das es ${accepted === 1 ? '' : 'nicht '}angenommen hat, verliert es sofort.`
    : `${projects(shares)} verlieren es sofort; ${accepted === 0 ? 'keines' : accepted} davon ${accepted > 1 ? 'haben' : 'hat'} es angenommen.`;

/** All that the page says, in German. */
export const texts = {
  language: 'de',
  unknown: 'unbekannt',
  orMore: (number) => `${number} oder mehr`,

  page: {
    skip: 'Zum Inhalt springen',
    views: 'Ansichten',
    received: 'Für mich freigegebene Images',
    mine: 'Meine Images',
    news: 'Neuigkeiten',
    rejected: 'Abgelehnte Images',
    answers: 'Vorab-Antworten',
    names: 'Projektnamen',
    unused: 'Ungenutzte Freigaben',
    dot: (count) => `${count} ${count === '1' ? 'wartet' : 'warten'} auf Ihre Antwort`,
    waits: 'Angebote warten',
    region: 'Region',
    project: 'Projekt',
    language: 'Sprache',
    signOut: 'Abmelden',
    signedInAs: (name) => `Angemeldet als ${name}`,
    onlyLooks: 'Nur lesend',
    documents: 'Dokumente',
    close: 'Schließen',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser lässt die Seite dies nicht kopieren. Markieren und kopieren Sie es selbst.',
    cancel: 'Abbrechen',
    back: 'Zurück',
    dismiss: 'Ausblenden',
    loading: 'Wird geladen …',
    retry: 'Erneut versuchen',
    more: 'Mehr anzeigen',
    shown: (shown, total) => (total ? `${shown} von ${total} angezeigt` : `${shown} angezeigt`),
    select: (name) => `${name} auswählen`,
    selectAll: 'Alle angezeigten auswählen',
    selected: (number) => `${number} ausgewählt`,
    actions: 'Aktionen',
    cantStart: 'Die Seite kann nicht starten.',
  },

  signIn: {
    intro: 'Sehen Sie, welche Images andere Projekte für Ihres freigeben, und geben Sie eigene frei.',
    issuer: 'Anmelden',
    users: 'Dieser Dienst läuft auf einem einzelnen Rechner. Melden Sie sich als einer seiner Beispielnutzer an:',
    none: 'Noch kann sich hier niemand anmelden: Die Bereitstellung nennt keine Client-ID für diese Seite.',
    failed: 'Die Anmeldung ist nicht gelungen. Versuchen Sie es noch einmal.',
    ended: 'Ihre Sitzung ist beendet. Melden Sie sich wieder an, um an derselben Stelle weiterzumachen.',
    goesOn: 'Ihre Sitzung ist beendet. Melden Sie sich wieder an, dann geht weiter, was Sie begonnen haben.',
    brokenOff: ({done, all}) =>
      `Ihre Sitzung endete nach ${done} von ${all}. Mit den übrigen ist nichts geschehen: Beginnen Sie damit von vorn.`,
    again: 'Wieder anmelden',
    noProject: 'Ihr Konto gehört zu keinem Projekt, es gibt also nichts anzuzeigen. Wenden Sie sich an den Betreiber dieser Cloud.',
  },

  problem: {
    offline: 'Sie sind offline. Was Sie sehen, ist vielleicht veraltet; sobald das Netz wieder da ist, geht es weiter.',
    unanswered: 'Der Dienst antwortet nicht. Was Sie sehen, ist vielleicht veraltet; die Seite versucht es weiter.',
    unsure: 'Der Dienst antwortet nicht, daher ist nicht bekannt, ob dies geschehen ist. Es zu wiederholen schadet nicht.',
    ended: 'Ihre Sitzung ist beendet.',
    unspoken: 'Die Texte dieser Sprache lassen sich gerade nicht laden. Versuchen Sie es noch einmal.',
    unexpected: 'Auf dieser Seite ist etwas Unerwartetes schiefgegangen.',
    request: 'Anfrage-ID:',
  },

  /** All that the service refuses the page: its own sentences are English. */
  refusals: {
    'IMG.0001': 'Die Anfrage ist fehlerhaft.',
    'IMG.0003': 'Ein Name hat höchstens 255 Zeichen, darunter keine Steuerzeichen.',
    'IMG.0007': 'Der Anfrage fehlt ihr Inhalt.',
    'IMG.0015': 'Dieses Projekt besitzt schon so viele Images, wie es darf. Löschen Sie zuerst eines davon.',
    'IMG.0026': 'Ihre Rolle in diesem Projekt erlaubt das nicht.',
    'IMG.0027': 'Ein solches Image gibt es hier nicht, oder es ist für dieses Projekt nicht mehr freigegeben.',
    'IMG.0028': 'Das Image ist geschützt. Heben Sie zuerst den Schutz auf.',
    'IMG.0030': 'Sie gehören nicht zu diesem Projekt. Wechseln Sie in eines Ihrer eigenen.',
    'IMG.0046': 'Das Image ist nicht aktiv.',
    'IMG.0047': 'Nur der Eigentümer gibt ein Image frei. Replizieren Sie es und geben Sie das Replikat frei.',
    'IMG.0061': 'Der Dienst hat versagt.',
    'IMG.0066': 'Eine Image-ID ist eine UUID.',
    'IMG.0067': 'Eine Projekt-ID hat 1 bis 64 Buchstaben, Ziffern, Bindestriche und Unterstriche.',
    'IMG.0076': 'Ein Image lässt sich nicht für seinen eigenen Eigentümer freigeben.',
    'IMG.0087': 'Ihre Anmeldung gilt für kein Projekt. Wählen Sie eines Ihrer Projekte.',
    'IMG.0088': 'Die Höchstzahl von Projekten hat dieses Image schon angenommen. Eines davon muss es aufgeben, oder der Eigentümer muss eine der Freigaben beenden.',
    'IMG.0089': 'Ein öffentliches Image lässt sich nicht freigeben.',
    'IMG.0098': 'Ein verschlüsseltes Image lässt sich nicht freigeben.',
    'IMG.0106': 'Nur der Eigentümer ändert oder löscht ein Image.',
    'IMG.0196': 'Nehmen Sie das Image an, bevor Sie es replizieren.',
    'SHARE.0001': 'Das Image ist für dieses Projekt schon freigegeben.',
    'SHARE.0002': 'Das Image ist für dieses Projekt nicht mehr freigegeben.',
    'SHARE.0003': 'Eine Freigabe nennt ein Projekt und sonst nichts: Sie gilt nur in dieser Region und dort in jeder Verfügbarkeitszone. Um in einer anderen Region freizugeben, replizieren Sie das Image zuerst dorthin.',
    'SHARE.0004': 'Nur der Empfänger nimmt ein Angebot an oder lehnt es ab, nicht der Eigentümer.',
    'SHARE.0005': 'Nur der Eigentümer beendet die Freigabe eines Images. Ein Empfänger kann es ablehnen.',
    'SHARE.0006': 'Sie sind für eine andere Region angemeldet. Melden Sie sich für diese an, um sie zu nutzen.',
    'SHARE.0007': 'Auf einmal gehen höchstens 100 Images und 2560 Paare aus Image und Projekt.',
    'SHARE.0008': 'Das Image wurde inzwischen von einer anderen Anfrage geändert. Versuchen Sie es noch einmal.',
    'SHARE.0009': 'Es ist nicht bekannt, ob dies geschehen ist. Es zu wiederholen schadet nicht.',
    'SHARE.0010': 'Das Image lässt sich nur in seiner eigenen Region verwenden.',
    'SHARE.0011': 'Ein Image dieser Art lässt sich dafür nicht verwenden.',
    'SHARE.0012': 'Aus dem freigegebenen Image einer Datenplatte lässt sich keine bestehende Platte wiederherstellen. Verwenden Sie es für eine neue.',
    'SHARE.0013': 'Das Image wurde noch nicht angenommen.',
    'SHARE.0014': 'Das Image wurde abgelehnt. Nehmen Sie es zuerst an.',
    'SHARE.0015': 'Ein Angebot wird angenommen oder abgelehnt.',
    'SHARE.0016': 'Ein Parameter der Anfrage hat einen Wert, den er nicht haben kann.',
    'SHARE.0017': 'Dieses Format nimmt der Dienst nicht an.',
    'SHARE.0018': 'Danach kann nicht gefragt werden.',
    'SHARE.0019': 'Das gibt es hier nicht.',
    'SHARE.0023': 'Der Dienst ist gerade nicht verfügbar. Versuchen Sie es noch einmal.',
    'SHARE.0026': 'Ein Image hat höchstens 128 Tags und 128 Eigenschaften mit zusammen 32 KiB.',
    'SHARE.0027': 'Für diese Reihenfolge oder Auswahl müssten mehr als 5000 Images gelesen werden.',
    'SHARE.0028': 'Das Image hat mehr als 10.000 Empfänger, zu viele für eine Antwort.',
    'SHARE.0029': 'Ein Image wird für Projekte freigegeben, nicht für Domänen oder Organisationen.',
    'SHARE.0031': 'Eine Angabe zum Image hat einen Wert, den sie nicht haben kann.',
    'SHARE.0033': 'Das Replikat, das schon gemacht war, gehört diesem Projekt nicht mehr.',
    'SHARE.0037': 'Das Image ist außer Betrieb: Niemand kann es verwenden oder anbieten, bis der Eigentümer oder ein Betreiber es wieder in Betrieb nimmt.',
    'SHARE.0039': 'Ein Replikat behält keine Vault-ID: Vaults gehören zu einem anderen Dienst, bei dem Replikate gesichert werden.',
    'SHARE.0041': 'Diese Anfrage wurde schon mit anderem Inhalt gestellt.',
    'SHARE.0043': 'Namen haben keine Zeichen, die die Richtung von Text umkehren.',
    'SHARE.0044': 'Eine Notiz oder Begründung ist einfacher Text mit höchstens 500 Zeichen, ohne Zeilenumbrüche, Steuerzeichen und Zeichen, die die Richtung von Text umkehren.',
    'SHARE.0045': 'Das Ende und die Antwortfrist müssen in der Zukunft liegen.',
    'SHARE.0047': 'Die Antwortfrist kann nicht nach dem Ende liegen.',
    'SHARE.0048': 'Die Antwort wäre größer als 6 MB.',
    'SHARE.0049': 'Das Image ist ausgelaufen: Empfänger machen nichts Neues daraus. Was sie haben, läuft weiter und lässt sich neu installieren.',
    'SHARE.0050': 'Ein Image läuft jetzt oder zu einer künftigen Zeit aus.',
    'SHARE.0051': 'Ein Image kann sich nicht selbst ersetzen. Nennen Sie ein anderes oder keines.',
    'SHARE.0052': 'Der Name eines Projekts ist einfacher Text mit 1 bis 64 Zeichen, ohne Zeilenumbrüche, Steuerzeichen und Zeichen, die die Richtung von Text umkehren.',
    'SHARE.0053': 'Ein Projekt benennt höchstens 1000 andere.',
    'SHARE.0055': 'Eine Vorab-Antwort lautet warten, annehmen oder ablehnen.',
    'SHARE.0056': 'Ein Projekt hat Vorab-Antworten für höchstens 1000 Eigentümer, neben der für alle übrigen.',
    'SHARE.0057': 'Ereignisse von dieser Stelle an werden nicht mehr aufbewahrt.',
  },

  kinds: {
    system_disk: 'Systemplatte',
    data_disk: 'Datenplatte',
    full_ecs: 'Ganzer Server',
  },
  states: {pending: 'Ausstehend', accepted: 'Angenommen', rejected: 'Abgelehnt'},
  statuses: {queued: 'Wartet', saving: 'Wird gespeichert', active: 'Aktiv', deactivated: 'Außer Betrieb'},

  hindrances: {
    onlyLooks: 'Ihre einzige Rolle ist „reader“: Sie können hier alles ansehen und nichts ändern.',
    public: 'Alle haben dieses Image: Es ist öffentlich.',
    encrypted: 'Ein verschlüsseltes Image kann nicht freigegeben werden.',
    deactivated: 'Das Image ist außer Betrieb. Nehmen Sie es zuerst wieder in Betrieb.',
    unfinished: 'Das Image ist noch nicht fertig.',
    protected: 'Das Image ist geschützt. Heben Sie zuerst den Schutz auf.',
  },

  columns: {
    image: 'Image',
    owner: 'Eigentümer',
    kind: 'Art',
    size: 'Größe',
    status: 'Status',
    state: 'Stand',
    offered: 'Angeboten',
    since: 'Freigegeben seit',
    rejected: 'Abgelehnt',
    created: 'Erstellt',
    project: 'Projekt',
    answered: 'Letzte Änderung',
    recipients: 'Empfänger',
    result: 'Ergebnis',
  },

  lists: {
    find: 'Suchen',
    byImage: 'Name, Image-ID oder Eigentümer',
    byOwnImage: 'Name oder Image-ID',
    byProject: 'Projekt',
    anyState: 'Alle Stände',
    found: (number) => `${NUMBER.format(number)} gefunden.`,
    looked: (looked, all) => (all ? `${looked} von ${all} durchsucht …` : `Bisher ${looked} durchsucht …`),
    all: 'Alle anzeigen',
    export: 'Exportieren',
    others: (number) => `und ${number} weitere`,
    keys: 'Die Pfeiltasten gehen von Zeile zu Zeile; mit der Umschalttaste wählen sie Zeilen aus.',
    none: 'Hier passt nichts',
    noneYet: 'Noch nichts, was passt',
  },

  place: {
    notYours: (project) => `Die Adresse nennt das Projekt ${project}, zu dem Sie nicht gehören.`,
    noRegion: (region) => `Die Adresse nennt die Region ${region}, die diese Seite nicht kennt.`,
    title: 'Projekt wählen',
    choose: 'Eine Freigabe sieht nur das Projekt, für das sie gilt, und nur in ihrer Region. Machen Sie in einem Ihrer Projekte weiter:',
    hint: 'Eine Freigabe sieht nur das Projekt, für das sie gilt, und nur in ihrer Region. Wenn Sie eine vermissen, suchen Sie oben in einem anderen Projekt oder einer anderen Region.',
    lookElsewhere: 'In meinen anderen Projekten suchen',
    looking: 'Ihre anderen Projekte werden durchsucht …',
    elsewhere: 'Es ist in einem anderen Ihrer Projekte:',
    nowhere: 'Es ist auch in keinem Ihrer anderen Projekte in dieser Region.',
  },

  received: {
    waiting: (number, count) =>
      `${number === 1 ? 'Ein Image wartet' : `${count} Images warten`} auf Ihre Antwort`,
    warning:
      'Die Plattform steht weder für die Unversehrtheit noch für die Sicherheit von Images ein, die andere freigeben. Nehmen Sie nur Images von vertrauenswürdigen Eigentümern an.',
    question: 'Möchten Sie annehmen?',
    acceptAll: 'Alle annehmen',
    accept: 'Annehmen',
    acceptSelected: 'Ausgewählte annehmen',
    reject: 'Ablehnen',
    rejectSelected: 'Ausgewählte ablehnen',
    waitingList: 'Images, die auf Ihre Antwort warten',
    accepted: 'Angenommene Images',
    empty: (project, region) => `${project} hat in ${region} noch keine freigegebenen Images angenommen.`,
    emptyTitle: 'Noch nichts hier',
    use: 'Was darf ich?',
    replicate: 'Replizieren',
    acceptTitle: (number) => `${number === 1 ? 'Dieses Image' : images(number)} annehmen?`,
    acceptBody: (servers) => `${images(servers)} eines ganzen Servers: Manche Plattformen legen sie in einen Backup-Tresor.`,
    didAccept: (number) => `${images(number)} angenommen.`,
    didReject: (number) =>
      `${images(number)} abgelehnt. Sie finden ${number === 1 ? 'es' : 'sie'} unter den abgelehnten Images.`,
    rejectTitle: (number) => `${number === 1 ? 'Dieses Image' : images(number)} ablehnen?`,
    rejectPendingBody: (number) =>
      `Solange der Eigentümer ${number === 1 ? 'es' : 'sie'} freigibt, können Sie ${number === 1 ? 'es' : 'sie'} unter den abgelehnten Images doch noch annehmen.`,
    rejectBody: (number) =>
      `${number === 1 ? 'Es verschwindet' : 'Sie verschwinden'} aus Ihrer Liste. Server und Platten daraus laufen weiter, lassen sich aber nicht neu installieren, und gleiche lassen sich nicht mehr anlegen. Solange der Eigentümer ${number === 1 ? 'es' : 'sie'} freigibt, können Sie ${number === 1 ? 'es' : 'sie'} unter den abgelehnten Images wieder annehmen.`,
  },

  terms: {
    note: 'Notiz des Eigentümers',
    reason: 'Grund der Ablehnung',
    expires: 'Endet',
    answerBy: 'Zu beantworten bis',
    answered: 'Beantwortet',
    answeredBy: {standing: 'Durch eine Vorab-Antwort'},
    stopped: 'Warum der Eigentümer die Freigabe beendet hat',
  },

  use: {
    last: 'Zuletzt verwendet',
    ofAll: (used, all) => `${used} von ${all} ${used === 1 ? 'hat' : 'haben'} es diese Woche verwendet.`,
    ofShown: (used, shown) =>
      `${used} der ersten ${shown} ${used === 1 ? 'hat' : 'haben'} es diese Woche verwendet.`,
  },

  unused: {
    intro: 'Freigaben, die so lange nicht beantwortet oder zwar angenommen, aber nicht genutzt wurden. Wer sie nicht mehr braucht, kann sie hier beenden.',
    period: 'Ungenutzt seit',
    days: (number) => plural(number, 'Tag', 'Tagen'),
    given: 'Von diesem Projekt freigegeben',
    received: 'Für dieses Projekt freigegeben',
    emptyTitle: 'Nichts Ungenutztes',
    empty: (project, region) => `Für ${project} in ${region} gibt es keine solche Freigabe.`,
  },

  rejected: {
    intro: 'Solange ihre Eigentümer sie freigeben, können Sie abgelehnte Images doch noch annehmen.',
    list: 'Abgelehnte Images',
    emptyTitle: 'Nichts abgelehnt',
    empty: (project, region) => `${project} hat in ${region} keine Images abgelehnt.`,
    back: 'Zurück zu den für mich freigegebenen Images',
  },

  news: {
    list: 'Was geschehen ist, das Neueste zuerst',
    emptyTitle: 'Noch keine Neuigkeiten',
    empty: (project, region) =>
      `Was mit Images geschieht, die ${project} in ${region} freigibt oder erhält, wird hier berichtet.`,
    by: 'Durch',
    bys: {owner: 'Eigentümer', recipient: 'Empfänger', operator: 'Betreiber', clock: 'Zeitablauf'},
    reason: 'Grund',
    /** Who begins a sentence, where that is no project of others. */
    actors: {own: 'Ihr Projekt', operator: 'Ein Betreiber', clock: 'Der Zeitablauf'},
    /** After a preposition with the accusative, which is the only case that an ID or a name leaves open. */
    ownProject: 'Ihr Projekt',
    sentences: {
      'share.offered': '{who} hat {image} für {project} freigegeben.',
      'share.accepted': '{who} hat {image} angenommen.',
      'share.rejected': '{who} hat {image} abgelehnt.',
      'share.changed': '{who} hat geändert, bis wann {image} für {project} freigegeben oder zu beantworten ist.',
      'share.stopped': '{who} hat die Freigabe von {image} für {project} beendet.',
      'share.ended': 'Die Freigabe von {image} für {project} ist zur festgelegten Zeit abgelaufen.',
      'share.lapsed': 'Das Angebot von {image} für {project} ist verfallen: Es wurde nicht rechtzeitig beantwortet.',
      'image.deactivated': '{who} hat {image} außer Betrieb genommen.',
      'image.reactivated': '{who} hat {image} wieder in Betrieb genommen.',
      'image.retiring': '{who} hat {image} abgekündigt.',
      'image.staying': '{who} hat die Abkündigung von {image} zurückgenommen.',
      'image.given': '{who} hat {image} an {owner} übergeben.',
      'image.deleted': '{who} hat {image} gelöscht.',
    },
    /** Offers that met a standing answer. */
    standing: {
      accepted: '{who} hat {image} für {project} freigegeben; angenommen durch eine Vorab-Antwort.',
      rejected: '{who} hat {image} für {project} freigegeben; abgelehnt durch eine Vorab-Antwort.',
    },
    /** Answers that somebody else gave. */
    forRecipient: {
      'share.accepted': '{who} hat {image} für {project} angenommen.',
      'share.rejected': '{who} hat {image} für {project} abgelehnt.',
    },
    other: '{who} hat {image} geändert: {type}.',
  },

  retirement: {
    at: 'Läuft aus',
    since: 'Ausgelaufen seit',
    replacement: 'Ersatz',
    note: 'Notiz zum Auslaufen',
    retiring: 'Läuft aus',
    retired: 'Ausgelaufen',
    announce: 'Abkündigen',
    change: 'Abkündigung ändern',
    withdraw: 'Abkündigung zurücknehmen',
    intro:
      'Von da an machen die Projekte, für die es freigegeben ist, nichts Neues daraus: keinen Server, keine Platte, kein privates Image. Was sie haben, läuft weiter und lässt sich neu installieren. Sie selbst können es weiter voll nutzen.',
    labels: {at: 'Wann es ausläuft', replacement: 'ID des Images, das stattdessen zu verwenden ist', note: 'Notiz'},
    help: {
      at: 'In Ihrer Zeitzone. Wenn Sie nichts eintragen, läuft es jetzt aus.',
      replacement: 'Falls es eines gibt.',
      note: 'Die Projekte lesen sie. Höchstens 500 Zeichen.',
    },
    send: 'Abkündigen',
    did: '„{name}“ ist abgekündigt.',
    didWithdraw: '„{name}“ läuft doch nicht aus.',
  },

  answers: {
    intro:
      'Eine Vorab-Antwort erhält jedes Angebot eines Eigentümers, sobald es gemacht wird; es wartet also nie auf Sie. Was vorher angeboten wurde, bleibt, wie es ist.',
    list: 'Vorab-Antworten',
    answer: 'Antwort',
    words: {ask: 'Auf meine Antwort warten', accept: 'Annehmen', reject: 'Ablehnen'},
    allOthers: 'Alle übrigen Eigentümer',
    add: 'Eigentümer hinzufügen',
    addTitle: 'Angebote eines Eigentümers beantworten',
    changeTitle: 'Vorab-Antwort ändern',
    ownerLabel: 'Projekt-ID des Eigentümers',
    ownerHelp: 'Die eines anderen Projekts: 1 bis 64 Buchstaben, Ziffern, Bindestriche und Unterstriche.',
    change: 'Ändern',
    remove: 'Entfernen',
    save: 'Speichern',
  },

  names: {
    intro: 'Wie Ihr Projekt andere nennt, in allen Listen und in den Neuigkeiten. Alle, die für es handeln, sehen diese Namen, sonst niemand.',
    list: 'Namen von Projekten',
    emptyTitle: 'Noch keine Namen',
    empty: 'Benennen Sie ein Projekt hier, bei einem Image, das es freigibt, oder unter den Empfängern Ihrer Images.',
    add: 'Projekt benennen',
    idLabel: 'Projekt-ID',
    idHelp: 'Die eines anderen Projekts, das noch keinen Namen hat: 1 bis 64 Buchstaben, Ziffern, Bindestriche und Unterstriche.',
    change: 'Ändern',
    remove: 'Entfernen',
    give: 'Benennen',
    title: 'Dieses Projekt benennen',
    label: 'Name des Projekts',
    help: 'Alle, die für Ihr Projekt handeln, sehen ihn, sonst niemand. Höchstens 64 Zeichen; leer nimmt den Namen weg.',
  },

  image: {
    id: 'Image-ID',
    facts: 'Über das Image',
    leastDisk: 'Kleinste Festplatte',
    leastMemory: 'Geringster Arbeitsspeicher',
    encryption: 'Verschlüsselung',
    encrypted: 'Verschlüsselt',
    protection: 'Schutz',
    protected: 'Vor dem Löschen geschützt',
    tags: 'Schlagwörter',
    use: 'Was dieses Projekt damit machen darf',
    allowed: 'Erlaubt',
    refused: 'Nicht erlaubt',
    actions: {
      create_server: 'Einen Server daraus anlegen, in jeder Verfügbarkeitszone dieser Region',
      create_data_disk: 'Eine neue Datenplatte daraus anlegen',
      restore_data_disk: 'Eine bestehende Datenplatte daraus wiederherstellen',
      reinstall_server: 'Das Betriebssystem eines daraus angelegten Servers neu installieren',
      create_same_server: 'Noch einen Server wie einen daraus angelegten anlegen',
      create_private_image: 'Aus einem daraus angelegten Server ein privates Image machen',
      share: 'Es für andere Projekte freigeben',
    },
    missingTitle: 'Ein solches Image gibt es hier nicht',
    missing: (project, region) =>
      `Das Projekt ${project} hat in ${region} kein solches Image, und keines ist dafür freigegeben. Vielleicht hat der Eigentümer die Freigabe beendet oder das Image gelöscht, oder es gehört zu einem anderen Projekt oder einer anderen Region.`,
    stateNow: {
      pending: 'Dieses Image wartet auf Ihre Antwort.',
      accepted: 'Sie haben dieses Image angenommen.',
      rejected: 'Sie haben dieses Image abgelehnt. Sie können es doch noch annehmen.',
      own: 'Dieses Image gehört diesem Projekt.',
    },
  },

  mine: {
    list: 'Images dieses Projekts',
    emptyTitle: 'Noch keine Images',
    empty: (project, region) => `${project} besitzt in ${region} keine Images.`,
    share: 'Freigeben',
    shareSelected: 'Ausgewählte freigeben',
    recipients: (shares) => (shares === 0 ? 'Nicht freigegeben' : projects(shares)),
    ownQuota: (used, limit) => `${NUMBER.format(used)} von ${NUMBER.format(limit)} eigenen Images`,
    quota: (accepted, limit) => `${accepted} von ${limit} angenommen`,
    remove: 'Löschen',
    removeTitle: 'Dieses Image löschen?',
    removeBody: (shares, accepted) =>
      `${shares === 0 ? 'Es ist für kein Projekt freigegeben.' : loss(shares, accepted)} Server und Platten daraus laufen weiter, lassen sich aber nicht neu installieren.`,
    removeFinal: 'Das lässt sich nicht rückgängig machen.',
    didRemove: '„{name}“ ist gelöscht.',
  },

  recipients: {
    title: 'Empfänger',
    list: 'Projekte, für die dieses Image freigegeben ist',
    emptyTitle: 'Für niemanden freigegeben',
    empty: 'Geben Sie es frei, dann erscheinen hier seine Empfänger mit ihren Antworten.',
    stop: 'Freigabe beenden',
    stopSelected: 'Ausgewählte beenden',
    stopAll: 'Alle beenden',
    stopSharesTitle: (number) => `${plural(number, 'Freigabe', 'Freigaben')} beenden?`,
    stopTitle: (number) => `Freigabe für ${projects(number)} beenden?`,
    stopBody: (number) =>
      `${number === 1 ? 'Das Projekt verliert' : 'Diese Projekte verlieren'} das Image sofort. Server und Platten daraus laufen weiter, lassen sich aber nicht neu installieren, und gleiche lassen sich nicht mehr anlegen. Sie können es jederzeit wieder freigeben.`,
    didStop: (number) => `Freigabe für ${projects(number)} beendet.`,
    didStopShares: (number) => `${plural(number, 'Freigabe', 'Freigaben')} beendet.`,
  },

  history: {
    show: 'Wie es dazu kam',
    title: 'Freigaben nach Stand im Lauf der Zeit',
    numbers: (accepted, pending, rejected) => `${accepted} angenommen, ${pending} ausstehend, ${rejected} abgelehnt`,
    told: (from, first, to, last) => `Am ${from}: ${first}. Am ${to}: ${last}.`,
    earlier: (events) =>
      `Was davor war, ist nicht zu sehen: Die letzten ${events} Ereignisse dieses Projekts werden gelesen, soweit sie aufbewahrt sind.`,
    none: 'Keine Änderung seiner Freigaben ist bekannt, soweit Ereignisse aufbewahrt sind.',
    table: 'Tag für Tag, als Tabelle',
    time: 'Zeitpunkt',
  },

  share: {
    title: (number) => `${number === 1 ? 'Ein Image' : images(number)} freigeben`,
    images: 'Images',
    label: 'Projekt-IDs',
    help: 'Eine oder mehrere, getrennt durch Leerzeichen, Kommas, Semikolons oder Zeilen.',
    checked: (number) => (number === 0 ? 'Noch keine Projekt-ID.' : `Freigabe für ${projects(number)}.`),
    repeated: (number) => `${plural(number, 'wiederholte ID', 'wiederholte IDs')} weggelassen.`,
    own: 'Dieses Projekt selbst wird weggelassen: Es hat das Image schon.',
    malformed: 'Das können keine Projekt-IDs sein:',
    malformedHelp:
      'Berichtigen oder entfernen Sie sie: Eine Projekt-ID hat 1 bis 64 Buchstaben, Ziffern, Bindestriche und Unterstriche.',
    terms: 'Bedingungen, wenn Sie welche wollen',
    termLabels: {expires: 'Ende der Freigabe', answerBy: 'Zu beantworten bis', note: 'Notiz'},
    termHelp: {
      expires: 'Von da an haben die Projekte es nicht mehr. In Ihrer Zeitzone.',
      answerBy: 'Ein Angebot, das bis dahin nicht beantwortet ist, verfällt. In Ihrer Zeitzone.',
      note: 'Die Projekte lesen sie. Höchstens 500 Zeichen.',
    },
    partial: 'Tragen Sie Datum und Uhrzeit ein oder keines von beiden.',
    next: 'Weiter',
    confirmTitle: 'Bevor Sie freigeben',
    warning:
      'Daten, Dateien und Software auf dem Image können den Projekten bekannt werden, für die Sie es freigeben. Entfernen Sie zuerst vertrauliche Daten. Empfänger können private Images daraus machen und diese weitergeben.',
    confirmBody: (imageCount, projectCount) =>
      `${images(imageCount)} ${imageCount === 1 ? 'wird' : 'werden'} ${toProjects(projectCount)} angeboten:`,
    send: 'Freigeben',
    didTitle: 'Ergebnis',
    did: 'Angeboten',
    didAll: (pairs) =>
      `${plural(pairs, 'Angebot', 'Angebote')} gemacht. Die Projekte können jetzt annehmen.`,
    didSome: (done, pairs) =>
      done === 0
        ? `${pairs === 1 ? 'Das Angebot wurde nicht gemacht' : `Keines der ${pairs} Angebote wurde gemacht`}. Der Grund:`
        : `${done} von ${pairs} Angeboten ${done === 1 ? 'wurde' : 'wurden'} gemacht. Darum nicht ${pairs - done === 1 ? 'das übrige' : 'die übrigen'}:`,
    done: 'Fertig',
  },

  reason: {
    label: 'Grund, wenn Sie einen nennen wollen',
    help: 'Die andere Seite liest ihn. Höchstens 500 Zeichen.',
  },

  vault: {
    label: 'Backup-Tresor, falls einer nötig ist',
    help: 'Die ID eines Tresors dieses Projekts. Dort liegt, woraus Server gemacht werden.',
  },

  preview: {
    looking: 'Es wird nachgesehen, was geschehen wird …',
    untold: 'Was geschehen wird, lässt sich gerade nicht sagen. Sie können trotzdem fortfahren.',
    stands: (looked, all) =>
      looked < all
        ? `Von den ersten ${NUMBER.format(looked)} von ${NUMBER.format(all)}, nach jetzigem Stand:`
        : 'Nach jetzigem Stand:',
    done: (number) => plural(number, 'wird ausgeführt', 'werden ausgeführt'),
    same: (number) => plural(number, 'bleibt, wie es ist', 'bleiben, wie sie sind'),
    refused: (number) => plural(number, 'wird abgewiesen', 'werden abgewiesen'),
    ask: 'Einzeln zeigen',
    list: 'Was geschehen würde',
    placesLeft: (number) => `${projects(number)} ${number === 1 ? 'könnte' : 'könnten'} es dann noch annehmen.`,
    actions: {
      offer: 'Angeboten:',
      accept: 'Angenommen:',
      reject: 'Abgelehnt:',
      stop: 'Freigabe endet',
      change: 'Bedingungen ändern sich:',
      none: 'Bleibt, wie es ist:',
    },
  },

  replicate: {
    title: 'Image replizieren',
    intro:
      'Macht ein privates Image, das diesem Projekt gehört, bleibt, wenn der Eigentümer die Freigabe beendet, und freigegeben werden kann.',
    label: 'Name des neuen Images',
    name: (name) => `${name} (Replikat)`,
    nameHelp: 'Ein Name hat 1 bis 255 Zeichen.',
    send: 'Replizieren',
    did: '„{name}“ ist jetzt eines Ihrer Images.',
  },

  undo: {
    accept: 'Doch annehmen',
    offer: 'Erneut anbieten',
    didOffer: (number) => `${toProjects(number)} erneut angeboten. Sie können jetzt annehmen.`,
  },

  /** Work that takes several calls. */
  work: {
    label: 'Fortschritt',
    progress: (done, all, refused) => `${done} von ${all}${refused > 0 ? `, ${refused} abgewiesen` : ''}`,
    stop: 'Anhalten',
    stopping: 'Wird angehalten …',
    noneSelected: 'Nichts ausgewählt',
    left: (number) => `Sie haben angehalten: ${NUMBER.format(number)} nicht begonnen.`,
  },

  results: {
    last: 'Letzte Ergebnisse',
    show: 'Ergebnisse zeigen',
    notice: (done, all) => `${NUMBER.format(done)} erledigt, ${NUMBER.format(all - done)} abgewiesen.`,
    reasons: 'Wie oft jeder Grund genannt ist',
    title: 'Nicht alles ist geschehen',
    some: (done, all) =>
      done === 0
        ? `${all === 1 ? 'Es ist nicht geschehen' : `Nichts davon ist geschehen (${all})`}. Der Grund:`
        : `${done} von ${all} ${done === 1 ? 'ist' : 'sind'} erledigt. Darum nicht ${all - done === 1 ? 'das übrige' : 'die übrigen'}:`,
    done: 'Erledigt',
  },
};
