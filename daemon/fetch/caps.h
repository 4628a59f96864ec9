/* SPDX-License-Identifier: MIT */
/* gazetted: what fetching allows the outside. */
#ifndef GZ_FETCH_CAPS_H
#define GZ_FETCH_CAPS_H

#define FETCH_STRIKES_MAX  3	  /* transfers in a row a host is mute */
#define FETCH_HOPS_MAX	   5	  /* redirects in a row */
#define FETCH_READ_BYTES   16384  /* at a time; not from outside */
#define FETCH_HEADER_MAX   65536  /* bytes of an answer's headers */
#define FETCH_VALUE_MAX	   4096	  /* bytes of one header we keep */
#define FETCH_SKIP_MAX	   262144 /* bytes of an error page before we hang up */
#define FETCH_RATIO_MAX	   200	  /* decoded bytes to one that came ... */
#define FETCH_RATIO_FROM   1048576   /* ... beyond this many decoded */
#define FETCH_HELD_MAX	   134217728 /* bytes of all bodies under way */
#define FETCH_SPARE_MAX	   128	     /* buffers kept for bodies to come ... */
#define FETCH_SPARE_BYTES  524288    /* ... up to that size each ... */
#define FETCH_SPARE_HELD   16777216  /* ... and that in all */
#define FETCH_RETRY_MAX	   604800    /* seconds: Retry-After beyond a week */
#define FETCH_AGE_MAX	   315360000 /* seconds: max-age beyond ten years */
#define FETCH_QUEUE_MAX	   2000 /* requests that wait, before more are taken */
#define FETCH_HOST_MAX	   32	/* of those that are offered, for one host */
#define FETCH_HOST_FEW	   8	/* left of them: it is hungry */
#define FETCH_COMMANDS_MAX 4	/* commands at a time */
#define FETCH_SLOW_BYTES   100	/* a second; slower for FETCH_SLOW_SECONDS */
#define FETCH_SLOW_SECONDS 30	/* is as good as dead */
#define FETCH_CA_SECONDS   3600 /* of authorities that are kept */
#define FETCH_IDLE_MS	   10	/* without news: the caller is told */

#define ROBOTS_BYTES_MAX                                                       \
	524288		      /* of a robots.txt: RFC 9309 asks for as much    \
			       */
#define ROBOTS_KEPT_MAX 65536 /* bytes of its rules for us ... */
#define ROBOTS_RULE_MAX 512   /* ... of one of them ... */
#define ROBOTS_PATH_MAX 2048  /* ... and of a path that they are asked for */

#define LETTERS_MAX	   200	    /* letters of one reading ... */
#define LETTERS_BYTES_MAX  33554432 /* ... and their bytes */
#define LETTER_BYTES_MAX   15728640 /* bytes of one letter */
#define LETTERS_NAMED_MAX  5	    /* of those passed over ... */
#define LETTER_HEAD_MAX	   16384    /* ... by so many of their bytes */
#define LETTERS_LISTED_MAX 1000000  /* in a mailbox: more are not looked at */
#define WATCHES_MAX	   32	    /* mailboxes that tell of letters */
#define WATCH_RENEW	   540	    /* seconds of one IDLE (RFC 2177: 29 min) */
#define WATCH_RETRY	   30	 /* seconds until a lost one is called again */
#define WATCH_RETRY_MAX	   900	 /* ... which doubles up to this */
#define LETTERBOXES_MAX	   4	 /* mailboxes at a time */
#define DIALOG_LINE_MAX	   65536 /* bytes of one line of a server */
#define DIALOG_LINES_MAX   2000000 /* lines of one answer */
#define DIALOG_TIMEOUTS	   10	   /* times `timeout` for a whole dialogue */
#define MAILDIR_SLACK	   600	   /* seconds that clocks may differ */

#define ASK_AT_ONCE_MAX	 16 /* questions at a time */
#define ASK_FAILURES_MAX 3  /* in a row, and no more is asked */

/* times that a question is put which the endpoint asks to be put later */
#define ASK_TRIES_MAX 3

/* seconds of rest that an endpoint may ask for */
#define ASK_REST_MAX 600

#endif
