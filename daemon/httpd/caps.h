/* SPDX-License-Identifier: MIT */
/* gazetted: the ceilings of httpd/ (invariant 13). */
#ifndef GZ_HTTPD_CAPS_H
#define GZ_HTTPD_CAPS_H

#define HTTPD_CONNECTIONS 64 /* at once */
#define HTTPD_SPARE	  8 /* of them: when no more are left, the oldest goes */
#define HTTPD_MEMORY	  16384 /* bytes of one; a request's head fits in it */
#define HTTPD_BODY_MAX	  4096	/* bytes of a body that are looked at */
#define HTTPD_UPLOAD_MAX  65536 /* bytes of a body that are read at all */
#define HTTPD_SILENCE	  10	/* seconds that a client may say nothing */
#define HTTPD_PATIENCE	  20	/* seconds from its call to its answer */

#endif
