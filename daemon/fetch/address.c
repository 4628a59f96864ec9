/* SPDX-License-Identifier: MIT */
/* gazetted: which addresses are the public internet. */
/* By the IANA IPv4 and IPv6 Special-Purpose Address Registries. */
#include "fetch/address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static const struct {
	uint32_t net;
	int bits;
} special4[] = {
    {0x00000000, 8},  /* 0.0.0.0: this network */
    {0x0A000000, 8},  /* 10: private */
    {0x64400000, 10}, /* 100.64: carrier NAT */
    {0x7F000000, 8},  /* 127: loopback */
    {0xA9FE0000, 16}, /* 169.254: link-local, cloud metadata */
    {0xAC100000, 12}, /* 172.16: private */
    {0xC0000000, 24}, /* 192.0.0: protocol assignments */
    {0xC0000200, 24}, /* 192.0.2: documentation */
    {0xC0586300, 24}, /* 192.88.99: 6to4 relays, retired */
    {0xC0A80000, 16}, /* 192.168: private */
    {0xC6120000, 15}, /* 198.18: benchmarks */
    {0xC6336400, 24}, /* 198.51.100: documentation */
    {0xCB007100, 24}, /* 203.0.113: documentation */
    {0xE0000000, 4},  /* 224: multicast */
    {0xF0000000, 4},  /* 240: reserved, broadcast */
};

static bool public4(uint32_t ip)
{
	for (size_t i = 0; i < sizeof(special4) / sizeof(*special4); i++) {
		uint32_t mask = ~UINT32_C(0) << (32 - special4[i].bits);
		if ((ip & mask) == special4[i].net)
			return false;
	}
	return true;
}

static uint32_t word(const unsigned char *b)
{
	return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 |
	       (uint32_t)b[2] << 8 | b[3];
}

static bool begins(const unsigned char *ip, const char *prefix, size_t n)
{
	return memcmp(ip, prefix, n) == 0;
}

/* Only 2000::/3 is the public internet; within it some ranges are special,
 * and some carry an IPv4 address that must be public itself. */
static bool public6(const unsigned char *ip)
{
	if (begins(ip, "\0\0\0\0\0\0\0\0\0\0\xff\xff", 12)) /* v4-mapped */
		return public4(word(ip + 12));
	if (begins(ip, "\0\x64\xff\x9b\0\0\0\0\0\0\0\0", 12)) /* NAT64 */
		return public4(word(ip + 12));
	if ((ip[0] & 0xe0) != 0x20)
		return false;
	if (begins(ip, "\x20\x02", 2)) /* 6to4 */
		return public4(word(ip + 2));
	if (begins(ip, "\x20\x01", 2) && (ip[2] & 0xfe) == 0)
		return false; /* 2001::/23: Teredo, ORCHID, benchmarks */
	if (begins(ip, "\x20\x01\x0d\xb8", 4))
		return false; /* documentation */
	if (begins(ip, "\x3f\xff", 2) && (ip[2] & 0xf0) == 0)
		return false; /* documentation, RFC 9637 */
	return true;
}

bool address_public(const struct sockaddr *sa)
{
	if (sa->sa_family == AF_INET) {
		const struct sockaddr_in *in = (const void *)sa;
		return public4(ntohl(in->sin_addr.s_addr));
	}
	if (sa->sa_family == AF_INET6) {
		const struct sockaddr_in6 *in = (const void *)sa;
		return public6(in->sin6_addr.s6_addr);
	}
	return false;
}

bool address_text_public(const char *text)
{
	struct sockaddr_in in = {.sin_family = AF_INET};
	struct sockaddr_in6 in6 = {.sin6_family = AF_INET6};
	if (inet_pton(AF_INET, text, &in.sin_addr) == 1)
		return address_public((struct sockaddr *)&in);
	if (inet_pton(AF_INET6, text, &in6.sin6_addr) == 1)
		return address_public((struct sockaddr *)&in6);
	return false;
}

void address_text(const struct sockaddr *sa, char *out)
{
	const void *at =
	    sa->sa_family == AF_INET6
		? (const void *)&((const struct sockaddr_in6 *)(const void *)sa)
		      ->sin6_addr
		: (const void *)&((const struct sockaddr_in *)(const void *)sa)
		      ->sin_addr;
	if (!inet_ntop(sa->sa_family, at, out, 64))
		snprintf(out, 64, "an unknown kind of address");
}
