/* SPDX-License-Identifier: MIT */
/* gazetted: which addresses are the public internet. */
#ifndef GZ_FETCH_ADDRESS_H
#define GZ_FETCH_ADDRESS_H

#include <stdbool.h>
#include <sys/socket.h>

/* False for every special-purpose range of the IANA registries: loopback,
 * private, link-local (where clouds keep their metadata), carrier NAT,
 * multicast, documentation and so on, also where such an IPv4 address hides in
 * an IPv6 one. Families other than IPv4 and IPv6 are not public. */
bool address_public(const struct sockaddr *sa);

/* The same for a numeric address as text; false where it is none. */
bool address_text_public(const char *text);

/* The address as text, for messages; `out` has at least 64 bytes. */
void address_text(const struct sockaddr *sa, char *out);

#endif
