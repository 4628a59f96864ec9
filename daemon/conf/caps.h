/* SPDX-License-Identifier: MIT */
/* gazetted: how much config there may be. */
#ifndef GZ_CONF_CAPS_H
#define GZ_CONF_CAPS_H

#define CONF_FILE_MAX	((size_t)16 << 20) /* bytes of one file */
#define CONF_TEXT_MAX	((size_t)32 << 20) /* bytes of all files */
#define CONF_INCLUDES	64		   /* files in all */
#define CONF_DEPTH	10		   /* of includes in includes */
#define CONF_NESTING	32		   /* of brackets; ours needs 3 */
#define CONF_PART	64		   /* groups for libconfig at a time */
#define CONF_MISTAKES	200		   /* told before we stop telling */
#define CONF_NAME_MAX	64    /* bytes of a source's or digest's name */
#define CONF_STRING_MAX 4096  /* bytes of any value */
#define CONF_LIST_MAX	10000 /* strings of one list */
#define CONF_LIST_WARN	10000 /* subscribers: more belong into the state */
#define SECRET_SECONDS	10    /* a password command may take */
#define SECRET_BYTES	4096

#endif
