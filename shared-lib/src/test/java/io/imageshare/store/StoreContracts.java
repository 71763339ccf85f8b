package io.imageshare.store;

import org.junit.jupiter.api.Nested;

/** Every promise of the ports, for one adapter and one place where it keeps the records. */
public abstract class StoreContracts {

  /** The ports on records that are empty, and that nothing else uses. */
  protected abstract Stores empty();

  @Nested
  class Standings extends StandingContract {
    Standings() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Commits extends CommitContract {
    Commits() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Conflicts extends ConflictContract {
    Conflicts() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Uses extends UseContract {
    Uses() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Quotas extends QuotaContract {
    Quotas() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Lists extends ListContract {
    Lists() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Counts extends CountContract {
    Counts() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Moving extends MovingContract {
    Moving() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Members extends MembersContract {
    Members() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Creations extends CreationContract {
    Creations() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Replicas extends ReplicaContract {
    Replicas() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Edits extends EditContract {
    Edits() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Transfers extends TransferContract {
    Transfers() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Deletions extends DeletionContract {
    Deletions() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Answers extends AnswerStoreContract {
    Answers() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Names extends NameStoreContract {
    Names() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Jobs extends JobStoreContract {
    Jobs() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Ends extends EndContract {
    Ends() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Events extends EventContract {
    Events() {
      super(StoreContracts.this::empty);
    }
  }

  @Nested
  class Remains extends CleanupContract {
    Remains() {
      super(StoreContracts.this::empty);
    }
  }
}
