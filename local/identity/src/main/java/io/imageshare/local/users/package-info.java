/**
 * Who there is on this machine: users, projects and roles, the made-up ones and those made while it
 * runs.
 */
@NullMarked
package io.imageshare.local.users;

import org.jspecify.annotations.NullMarked;
