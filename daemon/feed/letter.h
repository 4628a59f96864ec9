/* SPDX-License-Identifier: MIT */
/* gazetted: letters to a feed. */
/*
 * Newsletters are written to one reader, and here go to many. What is the
 * reader's own is taken out before anything else sees it:
 *
 *	- links to unsubscribe, to preferences, to an account; the sentence
 *	  that says to whom the letter was sent; the greeting by name
 *	- whatever carries the reader's address: as it is, in base64 or hex,
 *	  as a digest; a parameter goes alone, else the whole link
 *	- links at the sender's with a key that names nothing (letter_keyed.c)
 *	- parameters that look like a key; the URL of the letter as a page, if
 *	  anything in it does, since that page has the reader's links again
 *	- redirects that count clicks: where the target is in the URL it takes
 *	  their place; where it is not, whoever followed it would be taken for
 *	  the reader, so the link goes and its text stays, unless the caller
 *	  finds out where it leads
 *	- pictures that count openings
 *
 * A letter that asks to confirm a subscription, or that holds a code or a
 * link to log in (letter_asks.c), that is on an order, a bill or an account of
 * its reader (letter_deal.c), that speaks to them alone (letter_alone.c), that
 * invites to a date, or in which there is nothing that we can read
 * (letter_sealed.c), is told of and never an article; automatic answers and
 * bounces are neither.
 *
 * Letters that a letter brings, as a list's digest or forwarded as they came,
 * are read as letters (letter_bundle.c).
 */
#ifndef GZ_FEED_LETTER_H
#define GZ_FEED_LETTER_H

#include "model/feed.h"
#include "model/letter.h"

struct arena;

/* A letter that somebody must look at. */
enum letter_matter {
	LETTER_NEWS, /* nobody must */
	LETTER_CONFIRM,
	LETTER_LOGIN,
	LETTER_CIPHER,
	LETTER_FILES,
	LETTER_DEAL,
	LETTER_DATE,
	LETTER_REST, /* of those that one brings; the others are news */
};
struct letter_notice {
	struct str from, subject; /* plain, one line */
	enum letter_matter matter;
	struct str link;  /* that confirms it; absent: not found */
	struct str id;	  /* its Message-ID, or what stands for that */
	struct str place; /* model/letter.h's id */
	const char *why;
};

/* "a subscription to confirm" */
const char *letter_matter_words(enum letter_matter m);

struct letters_told {
	VEC(struct letter_notice) notices;
	size_t unnamed;	  /* more of them than are told of one by one */
	size_t automatic; /* answers of machines, passed over */
};

struct letter_opts {
	bool split;	  /* an entry for each linked item */
	struct str login; /* of the mailbox: an address, most often */
	/* Whose letters are news whatever they say: addresses, domains, and
	 * names of lists as in List-Id. */
	const struct str *news;
	size_t n_news;
	/* Which letters are news, by the ids that they were told of with. */
	const struct str *asked;
	size_t n_asked;
	/* Puts into the place of each of the `n` redirects where it leads, or
	 * an absent string. Of a letter that is split, its items'; NULL: they
	 * stay without a link. */
	void (*resolve)(void *ctx, struct arena *a, struct str *urls, size_t n);
	void *ctx;
};

/* One entry a letter, or several: of format "letters", HTML cleaned of what
 * is the reader's, not yet sanitised. A letter that cannot be split is one
 * entry. The newest comes first, as in a feed. Marks those that it tells of. */
void feed_letters(struct arena *a, letters *list,
    const struct letter_opts *opts, struct feed *out,
    struct letters_told *out_told);

/* Whether the bytes look like a letter: fields of one, From or Subject among
 * them. */
bool feed_is_letter(struct str bytes);

#endif
