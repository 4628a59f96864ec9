#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# gazetted: who includes whom, as daemon/README has it.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use lint;

# A room of the ground sees those of lower rank and itself.
my %rank = (base => 0, text => 1, sched => 1, html => 2, mime => 2,
	model => 3, prose => 4, summary => 5);
my %stage = map { $_ => 1 }
	qw(conf store fetch feed extract group digest compose deliver doctor
	httpd);
my %ties = map { $_ => 1 } qw(run command);

# Headers of libraries, and the rooms that may see them.
my @theirs = (
	[ qr/^sqlite3\.h$/, 'store' ],
	[ qr/^curl\//, 'fetch', 'deliver' ],
	[ qr/^libesmtp\.h$/, 'deliver' ],
	[ qr/^ares\.h$/, 'doctor' ],
	[ qr/^microhttpd\.h$/, 'httpd' ],
	[ qr/^libconfig\.h/, 'conf' ],
	[ qr/^pcre2\.h/, 'text' ],
);

sub may {
	my ($from, $to) = @_;
	return 1 if $from eq $to || $ties{$from} || $from eq 'main';
	if (defined $rank{$from}) {
		return defined $rank{$to} && $rank{$to} < $rank{$from};
	}
	return $stage{$from} && defined $rank{$to};
}

my (@layers, @theirs_seen, @lost, @rooms, %loops);
my $readme = slurp('daemon/README');
for my $f (sources(qr/\.[ch]$/, 'daemon')) {
	my $room = $f =~ m{^daemon/(\w+)/} ? $1 : 'main';
	push @rooms, "$f: no such room in this test"
		unless $room eq 'main' || $stage{$room} || $ties{$room}
		|| defined $rank{$room};
	my $text = stripped(slurp($f));
	while ($text =~ /^\s*#\s*include\s*(["<])([^">]+)[">]/mg) {
		my ($kind, $h) = ($1, $2);
		my $line = 1 + (() = substr($text, 0, $-[1]) =~ /\n/g);
		if ($kind eq '"') {
			push @lost, "$f:$line: \"$h\": include \"room/x.h\" of daemon/"
				unless $h =~ m{^\w+/\w+\.h$} && -f "daemon/$h";
			my ($to) = $h =~ m{^(\w+)/};
			push @layers, "$f:$line: $room/ may not include \"$h\""
				if defined $to && !may($room, $to);
			next;
		}
		for my $t (@theirs) {
			my ($re, @may) = @$t;
			next if $h !~ $re || grep { $_ eq $room } @may;
			push @theirs_seen,
				"$f:$line: <$h> belongs into " . join ' and ', map { "$_/" } @may;
		}
	}
}
for my $room (map { m{^daemon/(\w+)$} ? $1 : () } glob 'daemon/*') {
	next unless -d "daemon/$room";
	push @rooms, "daemon/README does not name $room/"
		unless $readme =~ m{^  $room/\s}m;
}
while ($readme =~ m{^  (\w+)/\s}mg) {
	push @rooms, "daemon/README names $1/, which is not there"
		unless -d "daemon/$1";
}

breaches('rooms include only what stands above them', @layers);
breaches('libraries stay in their rooms', @theirs_seen);
breaches('our includes read "room/x.h" and are there', @lost);
breaches('daemon/README and the folders tell of the same rooms', @rooms);
done();
