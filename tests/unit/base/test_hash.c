/* SPDX-License-Identifier: MIT */
/* gazetted: tests of digests. */
#include "base/arena.h"
#include "base/hash.h"
#include "tap.h"

/* RFC 4231: test cases 1, 2, 6 and 7; the last two have a key longer than a
 * block, the last one a text longer than one. */
static void macs(void)
{
	static const char large[131] = {0};
	static const struct {
		const char *name;
		char fill; /* 131 of it are the key, where not 0 */
		struct str key, data;
		const char *want;
	} rows[] = {
	    {"1", 0,
		S("\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b"
		  "\x0b\x0b\x0b\x0b\x0b"),
		S("Hi There"),
		"b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cf"
		"f7"},
	    {"2", 0, S("Jefe"), S("what do ya want for nothing?"),
		"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec38"
		"43"},
	    {"6", '\xaa', S(""),
		S("Test Using Larger Than Block-Size Key - Hash Key First"),
		"60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f"
		"54"},
	    {"7", '\xaa', S(""),
		S("This is a test using a larger than block-size key and a "
		  "larger than block-size data. The key needs to be hashed "
		  "before being used by the HMAC algorithm."),
		"9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35"
		"e2"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		unsigned char md[32];
		char filled[sizeof(large)];
		struct str key = rows[i].key;
		memset(filled, rows[i].fill, sizeof(filled));
		if (rows[i].fill)
			key = (struct str){filled, sizeof(filled)};
		hash_mac(key, rows[i].data, md, sizeof(md));
		is_str(hash_hex(a, md, sizeof(md)), str_of(rows[i].want),
		    rows[i].name);
	}
	arena_free(&a);
}

/* Neither order nor the place of a cut may make two keys one. */
static void keys(void)
{
	static const struct str ab[] = {S("a"), S("b")},
				ba[] = {S("b"), S("a")}, joined[] = {S("ab")},
				empty[] = {S("ab"), S("")};
	struct key128 k = hash_key(ab, 2),
		      other[] = {hash_key(ba, 2), hash_key(joined, 1),
			  hash_key(empty, 2), hash_key(ab, 1)};
	struct key128 again = hash_key(ab, 2);
	ok(hash_same(k.b, again.b, sizeof(k.b)), "the same");
	for (size_t i = 0; i < sizeof(other) / sizeof(*other); i++)
		ok(!hash_same(k.b, other[i].b, sizeof(k.b)), "another");
	struct arena *a = arena_new();
	char *big = arena_alloc(a, 5000);
	memset(big, 'x', 5000);
	struct str parts[] = {{big, 5000}};
	k = hash_key(parts, 1);
	parts[0].n--;
	again = hash_key(parts, 1);
	ok(!hash_same(k.b, again.b, sizeof(k.b)), "large ones");
	arena_free(&a);
}

int main(void)
{
	TEST(macs);
	TEST(keys);
	return tap_done();
}
