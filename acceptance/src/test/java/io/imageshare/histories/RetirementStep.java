package io.imageshare.histories;

import io.imageshare.domain.ImageId;

/** A step by which an image is to retire, or stays after all (R42). */
interface RetirementStep extends Step.OfImage {
  /**
   * A project announces that an image retires.
   *
   * @param hours from now
   * @param replacement the number of an image, maybe of the same one; none if it is less than 0
   */
  record Announce(int by, int image, int hours, int replacement, String note)
      implements RetirementStep {
    @Override
    public void in(History history, ModelImage modelled, ImageId image) {
      int at = history.model.now() + hours;
      String fields = "'at':'" + history.time(at) + "'";
      int named = ModelRetirement.NONE;
      if (replacement >= 0) {
        int place = history.place(replacement);
        fields += ",'replacement':'" + history.id(place) + "'";
        named = place == history.place(this.image) ? ModelRetirement.ITSELF : place;
      }
      if (!note.isEmpty()) {
        fields += ",'note':'" + note + "'";
      }
      History.expect(
          new ModelRetiring(history.model, modelled)
              .announce(by, new ModelRetirement(at, named, note)),
          history.project(by).retires(image, fields));
    }
  }

  /** A project withdraws that. */
  record Withdraw(int by, int image) implements RetirementStep {
    @Override
    public void in(History history, ModelImage modelled, ImageId image) {
      History.expect(
          new ModelRetiring(history.model, modelled).withdraw(by),
          history.project(by).withdraws(image));
    }
  }
}
