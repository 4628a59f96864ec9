/* SPDX-License-Identifier: MIT */
/* gazetted: what a mail to the control mailbox wants. */
/*
 * Everything that comes back or is asked for by mail arrives in one mailbox.
 * A mail there is told apart by what cannot be forged first: tokens
 * (base/token.h) in the addresses it was sent to. Then by what it says: the
 * word in its address (news+subscribe@...), or alone, but for courtesy and a
 * list's name, in its subject or in the first thing that it says behind
 * greetings (phrase.h), in any of the languages that digests speak; never by
 * what it quotes. An answer to a letter that asks
 * has to look like a person's.
 *
 *	struct errand er;
 *	errand_read(a, bytes, S("news+*@example.org"), &er);
 *
 * The bytes are anybody's. What is found is what was written: whose token it
 * is, and whether it proves anything, is for the caller to see.
 */
#ifndef GZ_DELIVER_ERRAND_H
#define GZ_DELIVER_ERRAND_H

#include "base/token.h"
#include "base/vec.h"
#include "deliver/bounce.h"

enum errand_kind {
	ERRAND_NONE,	  /* for a person, or for nobody */
	ERRAND_BOUNCE,	  /* `bounce` tells of whom */
	ERRAND_COMPLAINT, /* likewise */
	ERRAND_REPORT,	  /* likewise, of what is neither */
	ERRAND_AUTOMATIC, /* a vacation and the like */
	ERRAND_LEAVE,	  /* by a token, else the sender */
	ERRAND_JOIN,	  /* the sender asks for `digest` */
	ERRAND_CONFIRM,	  /* by a token */
};

extern const char *const errand_names[8];

/* What somebody says in the mail of a CONFIRM, all of it. */
enum errand_answer {
	ANSWER_EMPTY,  /* but for a signature */
	ANSWER_YES,    /* and no more than that */
	ANSWER_AGREE,  /* "ok", which also who is told says */
	ANSWER_JOIN,   /* that they ask for it */
	ANSWER_THANKS, /* courtesy alone */
	ANSWER_NO,
	ANSWER_NOT_ME, /* that it was not they who asked */
	ANSWER_LEAVE,  /* that they want to leave */
	ANSWER_STAY,   /* that they do not, or want to be back */
	ANSWER_OTHER,  /* anything else: for a person to read */
};

struct errand {
	enum errand_kind kind;
	enum errand_answer answer; /* of a CONFIRM */
	struct bounce bounce;
	/* From whom, by the From line, which anybody can write; absent where
	 * that has no address that could be answered, or several. */
	struct str from, name;
	struct str message_id; /* with its brackets; absent: none */
	struct str refers; /* Message-IDs that it answers, one behind another */
	/* What stands behind the word: a digest's name or title, or what the
	 * mail is about; absent: nothing. */
	struct str digest;
	/* It may be something else that is said behind a wish that is clear
	 * without it; or stands behind a word that is said of much else. */
	bool aside, loose;
	/* The address that stands behind the word, of a JOIN only the sender's
	 * own (else it is in `digest`, and none); of a LEAVE else the first
	 * that stands in what they wrote and is not `from`. Absent: none. */
	struct str whom, beside;
	/* Of a LEAVE or CONFIRM those that it was sent to or has in its
	 * subject; of what `bounce` tells of those that stand anywhere in it,
	 * for a returned mail has ours in its headers. */
	VEC(struct token) tokens;
	/* Of a LEAVE by a word those that its text has, of a mail of ours that
	 * it quotes: whoever has read that wrote it. */
	VEC(struct token) quoted;
	/* Nobody wrote it, or nobody reads what answers it: it never gets an
	 * answer (RFC 3834). */
	bool silent;
	bool forged;  /* the From line, as our own server says (vouch.h) */
	bool doubt;   /* a LEAVE that may not be meant: to be asked first */
	bool against; /* NONE, for it speaks of leaving, but against it */
	/* NONE, though somebody wrote something, and not that they are away:
	 * what they want was not understood. */
	bool unheard;
};

/* Reads a message of at most ERRAND_BYTES_MAX; what is beyond is not looked
 * at. `address` is the control mailbox's, with "*" where tokens and words
 * stand, or without. Everything lives in the arena. */
void errand_read(struct arena *a, struct str message, struct str address,
    struct errand *out);

#endif
