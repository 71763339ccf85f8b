package io.imageshare.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an image's owner, or an operator, sets of it for others to go by.
 *
 * @param declared the visibility that it was given: {@code PUBLIC} by operators alone, {@code
 *     SHARED} before there is any share or without one, {@code PRIVATE} if nothing else was said
 * @param isHidden whether lists leave it out unless they are asked for hidden images; shares and
 *     use are not affected (Image API: {@code os_hidden})
 * @param isProtected whether deleting it is forbidden
 * @param retirement from when on recipients make nothing new of it; null if nothing is announced
 *     (R42)
 */
public record ImageSettings(
    Visibility declared, boolean isHidden, boolean isProtected, @Nullable Retirement retirement) {
  /** Those of an image of which nothing is said. */
  public static final ImageSettings PLAIN = new ImageSettings(Visibility.PRIVATE, false, false);

  /** Those of an image that isn't to retire. */
  public ImageSettings(Visibility declared, boolean isHidden, boolean isProtected) {
    this(declared, isHidden, isProtected, null);
  }

  /** The same with that retirement; with none, if it is null. */
  public ImageSettings with(@Nullable Retirement newRetirement) {
    return new ImageSettings(declared, isHidden, isProtected, newRetirement);
  }
}
