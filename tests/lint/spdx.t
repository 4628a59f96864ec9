#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# gazetted: each file says its licence and what it is for.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use lint;

my (@c, @scripts, @run);
for my $f (sources(qr/\.[ch]$/, qw(daemon tests/lib tests/unit tests/fuzz
	tests/bench))) {
	my @head = split /\n/, slurp($f), 3;
	push @c, "$f: line 1 must be /* SPDX-License-Identifier: MIT */"
		unless ($head[0] // '') eq '/* SPDX-License-Identifier: MIT */';
	push @c, "$f: line 2 must be /* gazetted...: what it is for. */"
		unless ($head[1] // '') =~ m{^/\* gazetted[^:]*: \S};
}
for my $f (sources(qr/\.(?:sh|t|py|pl|pm)$/, qw(contrib tests))) {
	next if $f =~ m{^tests/(?:corpus|golden)/};
	my ($head) = slurp($f) =~ /\A((?:[#"'].*\n|\n)*)/;
	push @scripts, "$f: no line that begins with \"# gazetted\" or tells "
		. 'what it is for' unless $head =~ /^(?:#|""") ?\w.*\w/m;
	push @run, "$f: wants a first line with #!"
		if $f =~ /\.t$/ && slurp($f) !~ /\A#!/;
}
breaches('C files begin with licence and purpose', @c);
breaches('scripts say what they are for', @scripts);
breaches('tests name their interpreter', @run);
breaches('the licence is there', -s 'LICENSE' ? () : 'LICENSE is missing');
done();
