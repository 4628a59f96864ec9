/* SPDX-License-Identifier: MIT */
/* gazetted: fuzzing what a mail to the control mailbox wants. */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "deliver/caps.h"
#include "deliver/errand.h"
#include "mime/address.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Whoever is answered has an address that can be mailed; what is automatic
 * never asks for anything. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct errand er;
	struct err e = ERR_INIT;
	struct str mail = {(const char *)data, size};
	errand_read(a, mail, S("news+*@lists.example.org"), &er);
	assert((unsigned)er.kind <= ERRAND_CONFIRM);
	assert(er.silent || mime_addr_wire_ok(er.from, &e));
	assert(!er.silent ||
	       (er.kind != ERRAND_JOIN && er.kind != ERRAND_CONFIRM));
	assert(er.tokens.n <= ERRAND_TOKENS_MAX);
	assert(er.digest.n <= ERRAND_NAME_MAX);
	arena_free(&a);
	return 0;
}
