/* SPDX-License-Identifier: MIT */
/* gazetted: a machine that writes summaries, as configured. */
#ifndef GZ_MODEL_SUMMARISER_H
#define GZ_MODEL_SUMMARISER_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"

struct summariser {
	struct str url; /* chat completions; absent: none, or a command */
	VEC(struct str) command;	  /* argv, in place of url */
	struct str model;		  /* as the endpoint calls it */
	struct str prompt;		  /* what it is told to do */
	struct str key_file, key_command; /* bearer token; one at most */
	int at_once;			  /* articles that it has at a time */
	int64_t timeout;		  /* seconds for one article */
	int64_t budget;			  /* seconds for one pass */
	size_t max_text; /* bytes of an article that it is given */
};

#endif
