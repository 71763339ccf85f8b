/** The functions of the deployment template, made and called in this JVM as the runtime would. */
@NullMarked
package io.imageshare.local.functions;

import org.jspecify.annotations.NullMarked;
