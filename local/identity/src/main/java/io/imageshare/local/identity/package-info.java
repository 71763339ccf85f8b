/**
 * As much of OpenStack's identity service (Keystone, v3) as clients of images use: tokens by
 * password or by another token, the catalog, and users, projects and roles to make.
 *
 * <p>It also answers what clients of Huawei Cloud look up before they call: which project a region
 * is, and whose domain it is.
 */
@NullMarked
package io.imageshare.local.identity;

import org.jspecify.annotations.NullMarked;
