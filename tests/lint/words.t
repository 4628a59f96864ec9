#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# gazetted: words that do not belong into the tree.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use lint;

# Split so that this file does not find itself.
my $todo = join '|', 'TO' . 'DO', 'FIX' . 'ME', 'X' . 'XX', 'HA' . 'CK';
my $home = join '|', '/wo' . 'rk/', '/ho' . 'me/\w', '/ro' . 'ot/',
	'/Us' . 'ers/';

my (@todo, @paths, @blanks, @ends);
for my $f (sources(qr/\.(?:[ch]|mustache|README)$|\/README$/, qw(daemon
	templates tests/lib tests/unit tests/fuzz tests/bench))) {
	my @lines = split /\n/, slurp($f), -1;
	for my $i (0 .. $#lines) {
		my $at = sprintf '%s:%d', $f, $i + 1;
		push @todo, "$at: $&: do it, or write NEEDSWORK: and the question"
			if $f =~ m{^daemon/} && $lines[$i] =~ /\b(?:$todo)\b/;
		push @blanks, "$at: blanks at the end"
			if $f !~ /\.mustache$/ && $lines[$i] =~ /[ \t]$/;
	}
	push @ends, "$f: no line end at its end" if slurp($f) !~ /\n\z/;
}
for my $f (sources(qr/./, qw(daemon templates contrib etc Makefile README.md
	tests/lib tests/unit tests/fuzz tests/bench tests/e2e tests/lint
	tests/demo))) {
	next unless -T $f;
	my @lines = split /\n/, slurp($f), -1;
	for my $i (0 .. $#lines) {
		push @paths, sprintf '%s:%d: %s', $f, $i + 1, $&
			if $lines[$i] =~ m{(?<![\w.~\$\}])(?:$home)\S*};
	}
}
breaches('nothing is left to be done in daemon/', @todo);
breaches('no path of one machine', @paths);
breaches('no blanks at line ends', @blanks);
breaches('files end with a line end', @ends);
done();
