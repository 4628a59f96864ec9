#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# gazetted: a web server on loopback, for the demo and the tests.
"""usage: httpd.py [--port N] [--hosts N] [--log FILE] [--max-seconds N] FOLDER

Serves FOLDER on 127.0.0.1 (to 127.0.0.N, all on one port) with ETag, Last-Modified and 304. Prints its port
on standard output once it listens. Beside NAME a file NAME.headers may stand:
extra headers, one a line; a first line "Status: 503" sets the status. Each
request becomes a line of JSON in --log. Ends at SIGTERM or --max-seconds.
"""
import argparse
import email.utils
import hashlib
import http.server
import json
import os
import signal
import sys
import threading

TYPES = {
    ".rss": "application/rss+xml", ".rdf": "application/rdf+xml",
    ".atom": "application/atom+xml", ".xml": "application/xml",
    ".json": "application/feed+json", ".html": "text/html; charset=utf-8",
}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "sample"
    sys_version = ""

    def log_message(self, *args):
        pass

    def note(self, status):
        if not self.server.log:
            return
        line = json.dumps({"method": self.command, "path": self.path,
                           "status": status, "headers": dict(self.headers)})
        with self.server.lock, open(self.server.log, "a") as f:
            f.write(line + "\n")

    def answer(self, status, body=b"", headers=()):
        self.note(status)
        self.send_response(status)
        for k, v in headers:
            self.send_header(k, v)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def path_of(self):
        name = self.path.split("?")[0].lstrip("/")
        path = os.path.realpath(os.path.join(self.server.folder, name))
        inside = path.startswith(self.server.folder + os.sep)
        return path if inside and os.path.isfile(path) else None

    def do_GET(self):
        path = self.path_of()
        if not path:
            return self.answer(404, b"not found\n",
                               [("Content-Type", "text/plain")])
        with open(path, "rb") as f:
            body = f.read()
        status, headers = 200, {}
        ext = os.path.splitext(path)[1]
        headers["Content-Type"] = TYPES.get(ext, "application/octet-stream")
        etag = '"%s"' % hashlib.sha256(body).hexdigest()[:16]
        stamp = email.utils.formatdate(os.stat(path).st_mtime, usegmt=True)
        headers["ETag"], headers["Last-Modified"] = etag, stamp
        if os.path.exists(path + ".headers"):
            for line in open(path + ".headers"):
                k, _, v = line.strip().partition(":")
                if k.lower() == "status":
                    status = int(v)
                elif k:
                    headers[k] = v.strip()
        if status == 200 and self.headers.get("If-None-Match") == etag:
            return self.answer(304, b"", [("ETag", etag),
                                          ("Last-Modified", stamp)])
        self.answer(status, body, headers.items())

    do_HEAD = do_GET


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 512


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--port", type=int, default=0)
    p.add_argument("--hosts", type=int, default=1, choices=range(1, 255),
                   metavar="N")
    p.add_argument("--log")
    p.add_argument("--max-seconds", type=int, default=600)
    p.add_argument("folder")
    o = p.parse_args()
    first = Server(("127.0.0.1", o.port), Handler)
    port, lock = first.server_address[1], threading.Lock()
    servers = [first] + [Server(("127.0.0.%d" % i, port), Handler)
                         for i in range(2, o.hosts + 1)]
    for s in servers:
        s.folder, s.log, s.lock = os.path.realpath(o.folder), o.log, lock
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    threading.Timer(o.max_seconds, lambda: os._exit(0)).start()
    for s in servers[1:]:
        threading.Thread(target=s.serve_forever, daemon=True).start()
    print(port, flush=True)
    first.serve_forever()


if __name__ == "__main__":
    main()
