/* SPDX-License-Identifier: MIT */
/* gazetted: a configured newsletter. */
#ifndef GZ_MODEL_DIGEST_H
#define GZ_MODEL_DIGEST_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"
#include "sched/calendar.h"
#include "model/wants.h"
#include "sched/catchup.h"

enum story_order {
	ORDER_RANK = 0, /* by digest/rank.h's score */
	ORDER_NEWEST,
	ORDER_OLDEST,
	ORDER_SOURCE, /* by source, in the order of the config */
};

enum images {
	IMAGES_NONE = 0,
	IMAGES_LINKED, /* asked of the publisher when the mail is opened */
	IMAGES_INLINE, /* in the mail itself */
};

struct digest {
	struct str name;  /* unique; its key in the state and in List-Id */
	struct str title; /* for readers */
	struct str from_name, from_addr; /* header From */
	/* Envelope sender, with "*" where a token goes; absent: from_addr */
	struct str sender;
	struct str reply_to;	/* addr; absent: none */
	struct str unsubscribe; /* mailto target, likewise; absent: sender */
	struct str unsubscribe_url; /* https, a token follows; absent: none */
	struct str subject;	    /* Mustache template; absent: the theme's */
	struct str intro; /* plain text above the stories; absent: none */
	struct str note, note_file; /* Markdown, or where it is; one at most */
	struct str theme;	    /* folder of templates */
	struct str language;	    /* BCP 47 */
	struct str zone;	    /* IANA */
	struct str postal; /* postal address in the footer; absent: none */
	struct schedule schedule;
	struct catchup catchup;
	enum story_order order;
	enum images images;
	size_t image_bytes;    /* of all pictures in one mail, inline */
	int max_stories;       /* told with a summary; the rest is "+N more" */
	int max_per_source;    /* 0: no limit */
	int min_stories;       /* fewer roll over to the next slot */
	int summary_chars;     /* ceiling of a summary */
	int summary_sentences; /* likewise; 0: no limit */
	bool machine;	       /* summaries by the config's summariser */
	VEC(struct str) sources; /* names, each exists, config order ... */
	bool every;		 /* ... or none: all that there are */
	struct wants wants;
	VEC(struct str) sections; /* order of headings; others follow */
	bool links_at_end;  /* text: all links there, not by their story */
	bool source_report; /* tell which of its sources fail */
	bool is_public;	    /* anybody may subscribe by mail */
};

#endif
