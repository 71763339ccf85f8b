/**
 * Random input for whatever reads what others have written, and the kept corpus of inputs that are
 * sent in every build (R31).
 */
@NullMarked
package io.imageshare.fuzzing;

import org.jspecify.annotations.NullMarked;
