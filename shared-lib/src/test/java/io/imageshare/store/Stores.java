package io.imageshare.store;

/** The ports on the empty records of a region. */
public interface Stores {

  ShareStore shares();

  ImageStore images();

  JobStore jobs();

  Leftovers leftovers();
}
