/* SPDX-License-Identifier: MIT */
/* gazetted: a socket to listen at. */
#ifndef GZ_HTTPD_PLACE_H
#define GZ_HTTPD_PLACE_H

#include "httpd/httpd.h"

/* Listens at a place (httpd.h); the descriptor does not block. ERR_CONFIG
 * where it is none, is taken, or is not ours to take. */
int place_listen(struct str listen, struct err *e) MUST_CHECK;

/* Removes the socket's file, where it has one. */
void place_leave(struct str listen);

#endif
