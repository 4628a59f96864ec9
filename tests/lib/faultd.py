#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# gazetted: a web server on loopback that misbehaves on purpose.
"""usage: faultd.py LOG CERTS HOSTS [ADDRESS]

Serves http://127.0.0.1 to 127.0.0.HOSTS on one port, at ADDRESS with an answer
before there is a question, and TLS on 127.0.0.1 with the certificates in CERTS.
The first part of a path names the fault. Prints one line of ports: http
blackhole tls expired wrong self old goaway reset.
Each request becomes a line of LOG:  NAME C|G ETAG|LAST-MODIFIED  (C: it was
conditional), in the order of arrival; the test writes lines of its own
between them. Links are relative, so that no two sources share an article.
Ends after an hour.
"""
import base64, gzip, os, re, socket, ssl, struct, sys, threading, time, zlib

log_path, certs, hosts = sys.argv[1], sys.argv[2], int(sys.argv[3])
lock = threading.Lock()
hits = {}
port = 0


def note(name, request):
    h = headers(request)
    inm, ims = h.get("if-none-match", ""), h.get("if-modified-since", "")
    kind = "C" if inm or ims else "G"
    with lock, open(log_path, "a") as f:
        f.write("%s %s %s|%s\n" % (name, kind, inm, ims))


def headers(request):
    lines = request.decode("latin-1").split("\r\n")[1:]
    return {k.lower(): v[1:] if v.startswith(" ") else v
            for k, _, v in (l.partition(":") for l in lines if l)}


# ---- documents ----

def item(n, title=None, more=""):
    return ("<item><title>%s</title><link>/story/%d</link>"
            "<guid>t-%d</guid><description>The text of story %d.</description>"
            "%s</item>" % (title or "Story number %d" % n, n, n, n, more))


def rss(items, head='<?xml version="1.0"?>', more="", title="Faults"):
    return (head + '<rss version="2.0"><channel><title>' + title + "</title>"
            "<link>http://t.example/</link>" + more + "".join(items) +
            "</channel></rss>").encode()


def once(s):
    return s.replace("&", "&amp;").replace("<", "&lt;")


def html_in(text):
    return rss([item(1).replace("The text of story 1.", text)])


HTML = "<p>Ships &amp; <b>nets</b></p>"
UTF8 = '<?xml version="1.0" encoding="utf-8"?>'
FEED = rss([item(2), item(1)])
PAGE = (b"<!DOCTYPE html><html><head><title>Log in</title></head>"
        b"<body><form>Who are you?</form></body></html>")
OFFER = (b'<html><head><link rel="alternate" type="application/rss+xml" '
         b'href="/nowhere.xml"></head><body>hello</body></html>')
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>
<entry><title>One of them</title><id>a:1</id><link href="/story/1"/>
<updated>2026-11-22T10:00:00Z</updated></entry></feed>"""
ATOM03 = b"""<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>A</title>
<entry><title>One of them</title><id>a:1</id><link href="/story/1"/>
<issued>2026-11-22T10:00:00Z</issued></entry></feed>"""
RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>R</title></channel>
<item rdf:about="/story/1"><title>One of them</title>
<link>/story/1</link></item></rdf:RDF>"""
JSON = (b'{"version":"https://jsonfeed.org/version/1.1","title":"J","items":'
        b'[{"id":"1","url":"/story/1","title":"One of them"}]}')
BOMB = b"<rss>" + b" " * 60000000
BOMB_GZ, BOMB_Z = gzip.compress(BOMB, 6), zlib.compress(BOMB, 6)
BOMB_BR = base64.b64decode(  # the same by brotli, which Python does not have
    "y///PwAEJnKkEbQrvLgtELT3f74G////AJAAiMMC0L3/4///HwASAHFYALr3"
    "f/z//wNAAiAOC0D3/o///38ASADEYQHo3v/x//8PAAmAOCwA3fs//v//ASAB"
    "EIcFoHv/lwSHEwAkAOKwAH79JgA=")


def zstd(start, spaces=0):
    """By hand: a stored block, and so many of 128 KB that repeat a space."""
    def block(kind, size, data, last=0):
        return (size << 3 | kind << 1 | last).to_bytes(3, "little") + data
    return (b"\x28\xb5\x2f\xfd\x00\x38" + block(0, len(start), start) +
            block(1, 131072, b" ") * spaces + block(0, 0, b"", 1))


LAUGHS = (b"<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a 'ha'>" +
          b"".join(b"<!ENTITY %c '%s'>" % (98 + i, b"&%c;" % (97 + i) * 10)
                   for i in range(9)) +
          b"]><rss version='2.0'><channel><title>&j;</title></channel></rss>")
XXE = (b"<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM "
       b"'file:///etc/passwd'>]><rss version='2.0'><channel><title>t</title>"
       b"<item><title>I &x; you</title><link>/story/1</link></item>"
       b"</channel></rss>")

bodies = {
    "plain": FEED, "heard": FEED, "tls": FEED, "goaway": FEED, "streamreset": FEED,
    "octets": (FEED, "application/octet-stream"),
    "astext": (FEED, "text/plain"),
    "ashtml": (FEED, "text/html; charset=utf-8"),
    "notype": (FEED, None),
    "login": (PAGE, "text/html"),
    "offer": (OFFER, "text/html"),
    "empty": b"",
    "blank": b" \n\t \n",
    "jsonerror": (b'{"error":"rate"}', "application/json"),
    "words": (b"Service temporarily out of order", "text/plain"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(200), "image/png"),
    "bom": b"\xef\xbb\xbf" + FEED,
    "bomonebad": b"\xef\xbb\xbf" + rss([item(1, "Новая @программа")], UTF8)
    .replace(b"@", b"\xff"),
    "bomlie": (b"\xef\xbb\xbf" + rss([item(1, "Новая программа")],
                                     UTF8.replace("utf-8", "koi8-r")),
               "text/xml; charset=windows-1251"),
    "twoboms": b"\xef\xbb\xbf\xef\xbb\xbf" + FEED,
    "leading": b"\n\n  \n" + FEED,
    "utf16le": b"\xff\xfe" + FEED.decode().encode("utf-16-le"),
    "utf16be": b"\xfe\xff" + FEED.decode().encode("utf-16-be"),
    "utf32": b"\xff\xfe\0\0" + FEED.decode().encode("utf-32-le"),
    "utf16lie": rss([item(1)], '<?xml version="1.0" encoding="utf-16"?>'),
    "latin1": (rss([item(1, "Caf\u00e9 au lait")]).decode().encode("latin-1"),
               "application/rss+xml; charset=utf-8"),
    "cp1252": rss([item(1, "X")], '<?xml version="1.0" encoding="utf-8"?>')
    .replace(b"X</title><link>", b"\x93Caf\xe9\x94</title><link>"),
    "utf8aslatin1": (rss([item(1, "„Über die Brücke“ – Café in Œuf-Straße")],
                         UTF8), "text/xml; charset=iso-8859-1"),
    "utf8ascyrillic": (rss([item(1, "Über die Brücke")], UTF8),
                       "text/xml; charset=windows-1251"),
    "utf8mislabelled": rss([item(1, "Правительство объявило")],
                           UTF8.replace("utf-8", "ISO-8859-1")),
    "utf8onebad": rss([item(1, "Новая @программа")], UTF8)
    .replace(b"@", b"\x92"),
    "utf8cut": rss([item(1, "Новая программа")], UTF8)
    .replace("а</title><link>".encode(), b"\xd0</title><link>"),
    "utf8twice": rss([item(1, "Don’t cross the Brücke".encode()
                           .decode("cp1252"))], UTF8),
    "nuls": FEED.replace(b"Story", b"St\0ory"),
    "controls": FEED.replace(b"Story", b"St\x08\x1bory"),
    "ampersand": FEED.replace(b"Story", b"R&D & story"),
    "nbsp": FEED.replace(b"Story", b"Sto&nbsp;ry&foo;"),
    "mismatch": FEED.replace(b"</description>", b"</b></description>"),
    "unclosed": FEED.replace(b"</channel></rss>", b""),
    "cut": FEED[:-60],
    "xxe": XXE,
    "dtd": b'<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://127.0.0.1:PORT'
           b'/dtd-was-asked-for">' + FEED[21:],
    "laughs": LAUGHS,
    "deep": rss([item(1, more="<a>" * 100000 + "</a>" * 100000)]),
    "stylesheet": b'<?xml version="1.0"?><?xml-stylesheet type="text/xsl" '
                  b'href="http://127.0.0.1:PORT/xsl-was-asked-for"?>' + FEED[21:],
    "rss091": FEED.replace(b'"2.0"', b'"0.91"'),
    "rss092": FEED.replace(b'"2.0"', b'"0.92"'),
    "cdata": html_in("<![CDATA[%s]]>" % HTML),
    "escaped": html_in(once(HTML)),
    "twiceescaped": html_in(once(once(HTML))),
    "xhtml": ATOM.replace(b"</entry>", b'<content type="xhtml"><div xmlns="'
                          b'http://www.w3.org/1999/xhtml">' + HTML.encode() +
                          b"</div></content></entry>"),
    "based": ATOM.replace(b"<feed ", b'<feed xml:base="http://b.example/x/" ')
    .replace(b'"/story/1"', b'"story/1"'),
    "rdf": RDF, "atom": ATOM, "atom03": ATOM03,
    "nons": ATOM.replace(b' xmlns="http://www.w3.org/2005/Atom"', b""),
    "prefixed": ATOM.replace(b"xmlns=", b"xmlns:a=").replace(b"<", b"<a:")
    .replace(b"<a:/", b"</a:"),
    "json": (JSON, "application/feed+json"),
    "jsonbom": (b"\xef\xbb\xbf" + JSON, "application/json"),
    "jsoncomma": (JSON.replace(b"}]}", b"},]}"), "application/json"),
    "jsontwice": (JSON.replace(b'{"id"', b'{"id":"0","id"'), "application/json"),
    "jsonnumber": (JSON.replace(b'"1",', b"1e400,", 1), "application/json"),
    "future": rss([item(1, more="<pubDate>1 Jan 2038 00:00:00 GMT</pubDate>")]),
    "epoch": rss([item(1, more="<pubDate>1 Jan 1970 00:00:00 GMT</pubDate>")]),
    "baddate": rss([item(1, more="<pubDate>next Tuesday</pubDate>")]),
    "backdated": rss([item(1, more="<pubDate>1 Jan 2020 00:00:00 GMT</pubDate>")
                      ]),
    "tracked": rss([item(1).replace("/story/1",
                                    "http://t.example/2?id=7&amp;utm_source=x")
                    ]),
    "datalink": rss([item(1).replace("/story/1", "data:text/html,hello")]),
    "script": rss(["<item><title>Click</title><link>java\nscript:alert(1)"
                   "</link><guid isPermaLink='false'>1</guid></item>"]),
    "userinfo": rss([item(1).replace("/story/1",
                                     "http://bank.example@t.example/1")]),
    "bidi": rss([item(1, "Story \u202egpj.exe")]),
    "bare": rss(["<item></item>", "<item/>", item(1)]),
    "sameguid": rss([item(1), item(2).replace("t-2", "t-1"),
                     item(3).replace("t-3", "t-1")]),
    "noguid": rss([re.sub("<guid>.*</guid>", "", item(i)) for i in (1, 2)]),
    "many": rss([item(i) for i in range(30000)]),
    "fat": rss([item(1, more="<x:encoded xmlns:x='http://purl.org/rss/1.0/"
                     "modules/content/'>" + "word " * 2000000 + "</x:encoded>"),
                item(2)]),
    "ttl": rss([item(1)], more="<ttl>120</ttl>"),
    "ttlday": rss([item(1)], more="<ttl>1440</ttl>"),
    "ttlweek": rss([item(1)], more="<ttl>10080</ttl>"),
    "ttlhuge": rss([item(1)], more="<ttl>99999999999999999999</ttl>"),
    "ttlnone": rss([item(1)], more="<ttl>soon</ttl>"),
    "skiphour": rss([item(1)], more="<skipHours><hour>8</hour></skipHours>"),
    "skipday": rss([item(1)], more="<skipDays><day>Monday</day></skipDays>"),
    "skipall": rss([item(1)], more="<skipHours>%s</skipHours>" % "".join(
        "<hour>%d</hour>" % h for h in range(24))),
    "sydaily": rss([item(1)], more='<u:updatePeriod xmlns:u="http://purl.org/'
                   'rss/1.0/modules/syndication/">daily</u:updatePeriod>'),
}

# ---- answers ----

REASONS = {200: "OK", 304: "Not Modified", 302: "Found"}


def head(status, *lines, body=b"", length=True):
    h = ["HTTP/1.1 %d %s" % (status, REASONS.get(status, "Whatever")),
         "Connection: close", *lines]
    if length:
        h.append("Content-Length: %d" % len(body))
    return "\r\n".join(h).encode("latin-1") + b"\r\n\r\n" + body


def ok(*lines, body=FEED, type_="application/rss+xml"):
    return head(200, *(["Content-Type: " + type_] if type_ else []), *lines,
                body=body)


def to(where, status=302):
    return head(status, "Location: " + where)


def later(seconds):
    return time.strftime("%a, %d %b %Y %H:%M:%S GMT",
                         time.gmtime(1795417200 + seconds))  # 07:00 that day


# By a clock that is years behind.
SLOW = ("Date: Wed, 01 Jan 2020 10:00:00 GMT\r\n"
        "%s: Wed, 01 Jan 2020 12:00:00 GMT")


def conditional(name, n, h):
    """Those whose answers depend on what came before."""
    inm, ims = h.get("if-none-match"), h.get("if-modified-since")
    etag = 'ETag: W/"odd, \\"%s\\""' % name
    if name == "weak":
        good = inm == 'W/"odd, \\"weak\\""' and ims == "Yesterday,  or so"
        return head(304) if good else ok(etag, "Last-Modified: Yesterday,  or so")
    if name == "unquoted":
        return head(304) if inm == "abc-1" else ok("ETag: abc-1")
    if name == "longtag":
        return ok('ETag: "%s"' % ("x" * 5000))
    if name == "newtag":  # 304 with another ETag: that one comes back
        return head(304, 'ETag: "%d"' % n) if inm == '"%d"' % (n - 1) else \
            ok('ETag: "%d"' % n)
    if name == "restless":  # another ETag each time, the same bytes
        return ok('ETag: "%d"' % n)
    if name == "silenttag":  # the server forgets that it had them
        return ok(etag) if n == 1 else ok()
    if name == "datedtag":
        return ok("Last-Modified: Thu, 01 Jan 2099 00:00:00 GMT") \
            if not ims else head(304)
    if name == "bare304":
        return head(304)
    if name == "thenlogin":
        return ok(etag) if n == 1 else head(200, "Content-Type: text/html",
                                            body=PAGE)
    if name == "thencut":
        return ok(etag) if n == 1 else ok('ETag: "half"').replace(
            b"Content-Length: ", b"Content-Length: 9")
    if name == "thenempty":
        return ok(etag) if n == 1 else ok('ETag: "none"', body=b"")
    if name == "cuttag":  # never whole, but always the same
        return ok(etag, body=FEED[:-60])
    if name == "then500":
        return ok(etag) if n == 1 else head(500)
    if name == "reusedguid":  # and link, for other news
        return ok(body=rss([item(1, "Bulletin %d" % n, "<pubDate>%02d Nov 2026 "
                                 "05:00:00 GMT</pubDate>" % (10 + n)).replace(
            "The text", "All that %d tells" % n)]))
    if name == "movedsite":  # and its archive is dated anew
        day = "<pubDate>%02d Nov 2026 05:00:00 GMT</pubDate>"
        old = [item(i, more=day % i) for i in range(1, 13)]
        return ok(body=rss(old if n == 1 else [
            item(i + 900, "Story number %d" % i, day % 23).replace(
                "/story/%d" % (i + 900),
                "https://moved.example/story/%d" % i).replace(
                "<description>The text of story %d." % (i + 900),
                "<description>The text of story %d." % i)
            for i in range(1, 13)]))
    if name == "hints":
        return head(304) if inm == '"real"' else (
            b'HTTP/1.1 103 Early Hints\r\nETag: "early"\r\nLink: </x>\r\n'
            b'Retry-After: 999999\r\n\r\n' + ok('ETag: "real"'))
    if name == "folded":
        return head(304) if inm == '"on the next line"' else \
            ok('ETag:\r\n "on the next\r\n\tline"')
    if name == "noitems":
        return ok(etag) if n != 2 else ok(body=rss([]))
    return None


def answer(c, name, n, h, rest):
    """The bytes, or None where the connection has been dealt with."""
    me = "http://%s" % h.get("host", "")
    got = conditional(name, n, h)
    if got:
        return got
    m = re.match(r"s(\d+)$", name)
    if m:
        return head(int(m.group(1)), "Content-Type: text/html", body=PAGE)
    if name == "later200":
        return ok("Retry-After: 7200")
    if name == "later301":
        return ok() if rest else head(301, "Retry-After: 7200",
                                      "Location: /later301/there")
    if name == "429slow":
        return head(429, SLOW % "Retry-After")
    if name == "429fast":  # its clock is; the date is by the right one
        return head(429, "Date: Thu, 01 Jan 2037 00:00:10 GMT\r\n"
                    "Retry-After: " + later(7200))
    m = re.match(r"(429|503)(.*)$", name)
    if m:
        wait = {"secs": "7200", "date": later(7200), "past": later(-9000),
                "absurd": "99999999999", "minus": "-5", "words": "soon", "fraction": "7200.5"}
        return head(int(m.group(1)), "Retry-After: " + wait[m.group(2)])
    if name in ("r301", "r302", "r303", "r307", "r308"):
        return ok() if rest else to(me + "/%s/there" % name, int(name[1:]))
    if name == "steady":  # the place it leads to has validators
        return to("/steady/feed") if not rest else head(304) if \
            h.get("if-none-match") == '"of-feed"' else ok('ETag: "of-feed"')
    if name == "issues":  # each day's has its own, and knows no others
        return to("/issues/%d" % n) if not rest else head(304) if \
            "if-modified-since" in h else ok(
                "Last-Modified: Mon, 02 Nov 2026 10:00:00 GMT",
                body=rss([item(int(rest))]))
    if name == "rrelative":
        return ok() if rest else to("there/../rrelative/x")
    if name in ("hops5", "hops6"):
        k = int(rest or 0)
        return ok() if k == int(name[-1]) else to("/%s/%d" % (name, k + 1))
    there = {"rfragment": "/rfragment/there#part", "rspaces":
             " /rspaces/over there ", "rlatin": "/rlatin/caf\u00e9", "rnoscheme": "//%s/rnoscheme/there" %
             h.get("host", "")}
    if name in there:
        return ok() if rest else to(there[name])
    places = {"rletters": "http://ex\u00c3\u00a4mple.invalid/", "rlong":
              "/rlong/" + "x" * 9000, "rloop": "/rloop", "rfile": "file:///etc/passwd",
              "rftp": "ftp://127.0.0.1/x", "rgopher": "gopher://127.0.0.1:1/x",
              "rscript": "javascript:alert(1)", "rempty": "",
              "rport": "http://%s:1/" % h.get("host", "").split(":")[0],
              "rother": "http://127.0.0.1:%d/plain" % port,
              "rmeta": "http://169.254.169.254/latest/meta-data",
              "rsix": "http://[::1]:%d/" % port,
              "rdecimal": "http://2130706433:%d/" % port,
              "rmapped": "http://[::ffff:127.0.0.1]:%d/" % port}
    if name in places:
        return to(places[name])
    if name == "downgrade":
        return to("http://127.0.0.1:%d/plain" % port)
    if name == "rnowhere":
        return head(302)
    if name == "rlogin":
        return head(200, "Content-Type: text/html", body=PAGE) if rest else \
            to("/rlogin/login", 301)
    if name == "cookiewall":
        return head(302, "Location: /cookiewall", "Set-Cookie: seen=1")
    if name == "challenge":
        return head(403, "cf-mitigated: challenge", body=PAGE)
    cache = {"maxage": "Cache-Control: public, max-age=7200",
             "expires": "Expires: " + later(7200),
             "maxageabsurd": "Cache-Control: max-age=315360000",
             "nocache": "Cache-Control: no-cache, max-age=0",
             "expiresold": "Expires: 0",
             "agetwice": "Cache-Control: max-age=60\r\n"
                         "Cache-Control: max-age=7200",
             "agesplit": "Cache-Control: max-age=7200\r\n"
                         "Cache-Control: public",
             "expiresslow": SLOW % "Expires",
             # A cache has kept it for three days.
             "expiresaged": "Date: %s\r\nAge: 259200\r\nExpires: %s"
                            % (later(-259200), later(7200)),
             "agekept": "Cache-Control: max-age=10800\r\nAge: 3600",
             "agequoted": 'Cache-Control: Max-Age="7200"',
             "agenonsense": "Cache-Control: max-age=-7200, s-maxage=x, =, \""}
    if name in cache:
        return ok(cache[name])
    both = {"agethanttl": ("7200", FEED.replace(b"<link>", b"<ttl>60</ttl>"
                                               b"<link>", 1)),
            "ttlthanage": ("60", bodies["ttlday"]),
            "syhourly": ("7200", bodies["sydaily"].replace(b"daily",
                                                           b"hourly")),
            "nocachettl": ("0, no-store", bodies["ttl"])}
    if name in both:
        return ok("Cache-Control: max-age=" + both[name][0],
                  body=both[name][1])
    z = gzip.compress(FEED)
    encoded = {
        "gzip": ("gzip", z), "gzipbad": ("gzip", broken(z)),
        "gzipcut": ("gzip", z[:-40]), "gziplie": ("gzip", FEED),
        "bomb": ("gzip", BOMB_GZ), "deflate": ("deflate", zlib.compress(FEED)),
        "zstd": ("zstd", zstd(FEED)), "zstdbomb": ("zstd", zstd(b"<rss>", 460)),
        "brbomb": ("br", BOMB_BR), "deflatebomb": ("deflate", BOMB_Z), "rot13": ("x-rot13", FEED),
        "twicegzip": ("gzip, gzip", gzip.compress(z)),
        "secretgzip": ("identity", z), "secretbomb": ("identity", BOMB_GZ)}
    if name in encoded:
        coding, body = encoded[name]
        return ok("Content-Encoding: " + coding, body=body)
    if name in bodies:
        body = bodies[name]
        body, type_ = body if isinstance(body, tuple) else (
            body, "application/rss+xml")
        return ok(body=body.replace(b"PORT", b"%d" % port), type_=type_)
    return raw(c, name)


def broken(z):
    return z[:len(z) // 2] + b"\xff" * 30 + z[len(z) // 2 + 30:]


def drip(c, data, gap=0.2):
    for b in data:
        c.sendall(bytes([b]))
        time.sleep(gap)


def flood(c, first, again):
    c.sendall(first)
    while True:
        c.sendall(again)


def raw(c, name):
    """What is no proper HTTP."""
    start = b"HTTP/1.1 200 OK\r\n"
    chunked = start + b"Transfer-Encoding: chunked\r\n\r\n"
    if name == "short":
        return ok().replace(b"Content-Length: ", b"Content-Length: 9")
    if name == "long":  # more than it said
        return re.sub(rb"Content-Length: \d+", b"Content-Length: 150", ok())
    if name == "twolengths":
        return ok("Content-Length: 5")
    if name == "chunkgood":
        return chunked + b"%x\r\n%s\r\n0\r\n\r\n" % (len(FEED), FEED)
    if name == "chunkcut":
        return chunked + b"%x\r\n%s\r\n" % (len(FEED), FEED)
    if name == "chunkbad":
        return chunked + b"zz\r\nhello"
    if name == "chunkhuge":
        return chunked + b"ffffffffffffffff\r\n" + FEED
    if name == "chunkwords":  # RFC 9112, 7.1.1
        return chunked + b"%x;a=b;c=\"d;e\"\r\n%s\r\n0;last\r\n\r\n" % (
            len(FEED), FEED)
    if name == "chunktrailer":  # fields that belong to no trailer
        return chunked + (b"%x\r\n%s\r\n0\r\nETag: \"late\"\r\nRetry-After: "
                          b"999999\r\nX: y\r\n\r\n" % (len(FEED), FEED))
    if name == "tegzip":
        z = gzip.compress(FEED)
        return (start + b"Transfer-Encoding: gzip, chunked\r\n\r\n" +
                b"%x\r\n%s\r\n0\r\n\r\n" % (len(z), z))
    if name == "tenthousand":
        return start + b"".join(b"X-%d: y\r\n" % i for i in range(10000)) + \
            b"\r\n" + FEED
    if name == "nulheader":
        return start + b"X: a\0b\r\nConnection: close\r\n\r\n" + FEED
    if name == "nolength":
        return start + b"Connection: close\r\n\r\n" + FEED
    if name == "silent":
        time.sleep(60)
    elif name == "dripheaders":
        drip(c, ok())
    elif name == "dripbody":
        c.sendall(ok()[:-len(FEED)])
        drip(c, FEED)
    elif name == "endless":
        flood(c, start + b"\r\n<rss>", b"x" * 65536)
    elif name == "hundred":  # megabytes, and says so
        flood(c, start + b"Content-Length: 104857600\r\n\r\n<rss>", b"y" * 65536)
    elif name == "hundredchunks":
        flood(c, chunked, b"10000\r\n" + b"z" * 65536 + b"\r\n")
    elif name == "continues":
        flood(c, b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 100)
    elif name == "headers":
        flood(c, start, b"X-%d: %s\r\n" % (1, b"y" * 4000))
    elif name == "longheader":
        return start + b"X: " + b"y" * 200000 + b"\r\n\r\n" + FEED
    elif name == "reset":
        c.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    elif name == "resethalf":
        c.sendall(ok()[:200])
        c.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    elif name == "garbage":
        return b"\x00\x01\x02 this is not HTTP\r\n\r\n"
    elif name == "http09":
        return FEED
    elif name == "httpwhat":
        return b"HTTP/9.7 200 OK\r\n\r\n" + FEED
    elif name not in ("hangup", "eager"):
        return head(404)
    return None


# ---- connections ----

def receive(c):
    request = b""
    while b"\r\n\r\n" not in request:
        d = c.recv(4096)
        if not d:
            return None
        request += d
    return request


def handle(c):
    if c.getsockname()[0] == eager:  # who does not wait to be asked
        c.sendall(ok())
    request = receive(c)
    if not request:
        return
    path = request.split()[1].decode("latin-1").lstrip("/")
    name, _, rest = path.split("?")[0].partition("/")
    with lock:
        n = hits[name] = hits.get(name, 0) + (not rest)
    note(name, request)
    out = answer(c, name, n, headers(request), rest)
    if out:
        c.sendall(out)


def h2frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + \
        struct.pack(">I", stream) + payload


def asked_h2(c):
    """Reads on to the first HEADERS frame."""
    got = b""
    while True:
        d = c.recv(65536)
        if not d:
            return False
        got += d
        at = 24  # behind the preface
        while len(got) >= at + 9:
            if got[at + 3] == 1:
                return True
            at += 9 + int.from_bytes(got[at:at + 3], "big")


def handle_h2(c, how):
    """HTTP/2 that breaks; HTTP/1.1 is served."""
    if c.selected_alpn_protocol() != "h2":
        return handle(c)
    c.sendall(h2frame(4, 0, 0))
    if not asked_h2(c):
        return
    note(how, b"GET / HTTP/2\r\n\r\n")
    if how == "goaway":  # INTERNAL_ERROR
        c.sendall(h2frame(7, 0, 0, struct.pack(">II", 0, 2)))
        return
    else:
        c.sendall(h2frame(3, 0, 1, struct.pack(">I", 2)))
    while c.recv(65536):
        pass


def serve(c, wrap):
    try:
        if wrap:
            context, how = wrap
            c = context.wrap_socket(c, server_side=True)
            handle_h2(c, how) if how else handle(c)
        else:
            handle(c)
    except OSError:
        pass
    finally:
        try:
            c.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        c.close()


def listen(address, at=0, wrap=None):
    s = socket.create_server((address, at), backlog=64)

    def loop():
        while True:
            c, _ = s.accept()
            threading.Thread(target=serve, args=(c, wrap), daemon=True).start()
    threading.Thread(target=loop, daemon=True).start()
    return s.getsockname()[1]


def context(cert, protocols=(), old=False):
    k = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    k.load_cert_chain("%s/%s.pem" % (certs, cert), "%s/%s.key" % (certs, cert))
    if old:
        k.minimum_version = k.maximum_version = ssl.TLSVersion.TLSv1_1
        k.set_ciphers("ALL:@SECLEVEL=0")
    if protocols:
        k.set_alpn_protocols(list(protocols))
    return k


def blackhole():
    """A port that takes no more connections, and does not say so."""
    s = socket.create_server(("127.0.0.1", 0), backlog=0)
    keep.append(s)
    for _ in range(3):
        c = socket.socket()
        c.setblocking(False)
        c.connect_ex(s.getsockname())
        keep.append(c)
    return s.getsockname()[1]


keep = []
eager = sys.argv[4] if len(sys.argv) > 4 else ""
port = listen("127.0.0.1")
for i in range(2, hosts + 1):
    listen("127.0.0.%d" % i, port)
if __name__ == "__main__":
    import warnings
    warnings.simplefilter("ignore")
    ports = [port, blackhole(),
             listen("127.0.0.1", 0, (context("good"), None)),
             listen("127.0.0.1", 0, (context("expired"), None)),
             listen("127.0.0.1", 0, (context("wrong"), None)),
             listen("127.0.0.1", 0, (context("self"), None)),
             listen("127.0.0.1", 0, (context("good", old=True), None)),
             listen("127.0.0.1", 0,
                    (context("good", ("h2", "http/1.1")), "goaway")),
             listen("127.0.0.1", 0,
                    (context("good", ("h2", "http/1.1")), "streamreset"))]
    print(*ports, flush=True)
    time.sleep(3600)
    os._exit(0)
