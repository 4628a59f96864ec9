/* SPDX-License-Identifier: MIT */
/* gazetted: the ceilings of looking at a domain. */
#ifndef GZ_DOCTOR_CAPS_H
#define GZ_DOCTOR_CAPS_H

/* Questions to name servers in one examination, a dozen for each domain that
 * digests are sent from, and how long one may take. */
#define DNS_QUERIES_MAX 4000
#define DNS_TIMEOUT_MS	2000
#define DNS_TRIES	2
#define DNS_SILENT_MAX	2 /* in a row without an answer: nobody is there */

/* Bytes of an answer by UDP that no path cuts; larger ones come by TCP. */
#define DNS_DATAGRAM 1232

/* Of one answer: records, and bytes of all strings of one TXT record. */
#define DNS_RECORDS_MAX 100
#define DNS_TEXT_MAX	8192

/* RFC 7208 section 4.6.4; what is over them is counted on, to tell how far,
 * as long as it stays under the third. */
#define SPF_LOOKUPS_MAX 10
#define SPF_VOIDS_MAX	2
#define SPF_WALK_MAX	60 /* lookups in all */
#define SPF_DEPTH_MAX	12 /* of records within records */

/* RFC 9989 section 4.10: steps of the tree walk. */
#define DMARC_STEPS_MAX 8

#define TAGS_MAX 64 /* of one DKIM or DMARC record */

/* Days before a certificate's end that are worth a word. */
#define CERTIFICATE_DAYS 14

#endif
