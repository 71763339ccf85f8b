package io.imageshare.local.table;

import org.junit.jupiter.api.Nested;

/** Everything of DynamoDB that the store and its tests rely on, for one place where it can be. */
abstract class TableContract {

  /** Where the promises are tried. */
  abstract Place place();

  @Nested
  class OnSingleItems extends SingleItems {
    OnSingleItems() {
      super(TableContract.this::place);
    }
  }

  @Nested
  class OnConditions extends Conditions {
    OnConditions() {
      super(TableContract.this::place);
    }
  }

  @Nested
  class OnUpdates extends Updates {
    OnUpdates() {
      super(TableContract.this::place);
    }
  }

  @Nested
  class OnTransactions extends Transactions {
    OnTransactions() {
      super(TableContract.this::place);
    }
  }

  @Nested
  class OnTransactionTokens extends TransactionTokens {
    OnTransactionTokens() {
      super(TableContract.this::place);
    }
  }

  @Nested
  class OnBatchesOfItems extends BatchesOfItems {
    OnBatchesOfItems() {
      super(TableContract.this::place);
    }
  }

  @Nested
  class OnQueries extends Queries {
    OnQueries() {
      super(TableContract.this::place);
    }
  }

  @Nested
  class OnScans extends Scans {
    OnScans() {
      super(TableContract.this::place);
    }
  }

  @Nested
  class OnLimits extends Limits {
    OnLimits() {
      super(TableContract.this::place);
    }
  }

  @Nested
  class OnWrongExpressions extends WrongExpressions {
    OnWrongExpressions() {
      super(TableContract.this::place);
    }
  }

  @Nested
  class OnCapacities extends Capacities {
    OnCapacities() {
      super(TableContract.this::place);
    }
  }

  @Nested
  class OnStreams extends Streams {
    OnStreams() {
      super(TableContract.this::place);
    }
  }

  @Nested
  class OnWholeTables extends WholeTables {
    OnWholeTables() {
      super(TableContract.this::place);
    }
  }
}
