/**
 * Whatever goes wrong with whichever call of the table, whoever asked is told the truth, and asking
 * again comes to the same (R31, R32).
 */
@NullMarked
package io.imageshare.faults;

import org.jspecify.annotations.NullMarked;
