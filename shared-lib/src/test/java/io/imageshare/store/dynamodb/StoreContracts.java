package io.imageshare.store.dynamodb;

import io.imageshare.store.CommitContract;
import io.imageshare.store.ConflictContract;
import io.imageshare.store.CreationContract;
import io.imageshare.store.DeletionContract;
import io.imageshare.store.EditContract;
import io.imageshare.store.JobStoreContract;
import io.imageshare.store.LeftoversContract;
import io.imageshare.store.ListContract;
import io.imageshare.store.MembersContract;
import io.imageshare.store.QuotaContract;
import io.imageshare.store.ReplicaContract;
import io.imageshare.store.StandingContract;
import io.imageshare.store.Stores;
import org.junit.jupiter.api.Nested;

/** Every promise of the ports, for one place where the table can be. */
abstract class StoreContracts {

  /** The table that the promises are tried on. */
  abstract TestTable table();

  private Stores empty() {
    return table().stores();
  }

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
  class Deletions extends DeletionContract {
    Deletions() {
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
  class Remains extends LeftoversContract {
    Remains() {
      super(StoreContracts.this::empty);
    }
  }
}
