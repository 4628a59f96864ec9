/* SPDX-License-Identifier: MIT */
/* gazetted: ceilings of delivery (invariant 13). */
#ifndef GZ_DELIVER_CAPS_H
#define GZ_DELIVER_CAPS_H

/* Bytes of one answer of the relay, all its lines; a relay that never stops
 * talking has more. Of an EHLO answer libcurl takes 200 lines. */
#define REPLY_BYTES_MAX 65536

/* Bytes of an answer that are kept, shown, and passed on to libesmtp, which
 * gives up at 1,023 a line. */
#define REPLY_TEXT_MAX 400

/* Messages in one libesmtp session: it keeps about 4 KB of each to its end,
 * and with 200 to a session messages cost as much CPU as with 50. */
#define SESSION_MESSAGES_MAX 50

/* Seconds for the answer to the final dot (RFC 5321, 4.5.3.2.6): hanging up
 * early is what makes duplicates. */
#define DOT_TIMEOUT 600

/* Seconds for goodbyes, which nothing depends on. */
#define QUIT_TIMEOUT 5

/* Connections in a row that ended without a message sent on them. */
#define STRIKES_MAX 3

/* Times that one delivery may be on the connection when that breaks, in one
 * run, before it is thought to be the reason. */
#define RETURNS_MAX  2
#define RETURNS_KEPT 256 /* deliveries remembered for that */

/* Recipients in a row that are refused by policy before it is thought to be
 * the relay's, and against us. */
#define UNWELCOME_MAX 3

/* Readers of an edition who are refused in the same words: of whom nobody is
 * given up where nobody was accepted, or of so many more than such a share; and
 * of whom no more are asked after. */
#define ALIKE_MIN   3
#define ALIKE_MUCH  10
#define ALIKE_SHARE 30 /* per cent */
#define ALIKE_MAX   100
#define SHAPES_MAX  16 /* different words that are told apart */

#define SPURNED_MIN 5 /* refused for what they hold: it may be the edition */

/* Deliveries taken at a time by one worker: few at first, so that there is
 * something for all of them in a small edition, then twice as many each time.
 */
#define CLAIM_FIRST 4
#define CLAIM_BATCH 64

/* Bytes of one message. */
#define MESSAGE_MAX (64 << 20)

#define LINE_MAX_BYTES 998 /* of a line, without its CRLF (RFC 5322) */

/* Of a mail that came back: bytes, addresses, and bytes of a server's words
 * that are looked at. */
#define BOUNCE_BYTES_MAX ((size_t)4 << 20)
#define BOUNCED_MAX	 256
#define COMPLAINED_MAX	 16
#define BOUNCE_WORDS_MAX 8192
#define NOTED_MAX	 600 /* of those behind an address in a notice */

/* Of a mail to the control mailbox: bytes that are looked at, tokens in it, and
 * bytes of a sender's or digest's name. */
#define ERRAND_BYTES_MAX  BOUNCE_BYTES_MAX
#define ERRAND_TOKENS_MAX 64
#define ERRAND_NAME_MAX	  128
#define AWAY_LINES	  4	/* of an answer, that may say who is away */
#define OWN_BYTES_MAX	  16384 /* of its text, before what it quotes */
#define ATTRIBUTION_LINES 3	/* over a quotation */
#define HEARD_LINES	  12	/* of a mail, in which it says what it wants */
#define SIGNED_WORDS	  5	/* of a line that closes a letter */
#define THANKS_WORDS	  4	/* of thanks, which say no more */
#define NAME_WORDS	  3	/* of whom it is from, behind that */
#define NAME_UNPARTED	  15	/* its bytes where words are not parted */
#define PARTED_MAX	  80	/* bytes from one part of a verb to the other */
#define ASIDE_MAX	  100	/* bytes of thanks, behind that */
#define FAREWELL_MAX	  240	/* bytes of a clause that is one */
#define FAREWELL_WORDS	  14
#define STRANGE_WORDS	  2    /* in what may be one */
#define STOP_WORDS	  6    /* of one that does not say what is to end */
#define GREETINGS_MAX	  2    /* before that */
#define HEARD_MAX	  1000 /* bytes of a subject, or of such lines */

#define CONNECTIONS_MAX 256
#define ADDRESS_MAX	320 /* bytes of an address in the envelope */

#endif
