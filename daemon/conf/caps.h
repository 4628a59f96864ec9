/* SPDX-License-Identifier: MIT */
/* gazetted: how much config there may be. */
#ifndef GZ_CONF_CAPS_H
#define GZ_CONF_CAPS_H

#define CONF_FILE_MAX	((size_t)16 << 20) /* bytes of one file */
#define CONF_INCLUDES	64		   /* files in all */
#define CONF_DEPTH	10    /* of includes in includes; libconfig's own */
#define CONF_MISTAKES	200   /* told before we stop telling */
#define CONF_NAME_MAX	64    /* bytes of a source's or digest's name */
#define CONF_STRING_MAX 4096  /* bytes of any value */
#define CONF_LIST_WARN	10000 /* subscribers: more belong into the state */
#define SECRET_SECONDS	10    /* a password command may take */
#define SECRET_BYTES	4096

#endif
