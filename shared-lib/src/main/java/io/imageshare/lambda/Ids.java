package io.imageshare.lambda;

import com.github.f4b6a3.uuid.UuidCreator;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.JobId;

/** Where new identifiers come from. */
public interface Ids {

  /** An image's ID, greater than all that were made before. */
  ImageId image();

  /** A job's ID. */
  JobId job();

  /**
   * UUIDv7, whose order is the order of creation. Nothing is made before the first is asked for.
   */
  static Ids timeOrdered() {
    return new Ids() {
      @Override
      public ImageId image() {
        return new ImageId(UuidCreator.getTimeOrderedEpoch().toString());
      }

      @Override
      public JobId job() {
        return new JobId(UuidCreator.getTimeOrderedEpoch().toString());
      }
    };
  }
}
