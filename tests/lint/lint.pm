# SPDX-License-Identifier: MIT
# gazetted: what the lint tests share.
package lint;
use strict;
use warnings;
use File::Find;
use FindBin;
use Exporter 'import';
our @EXPORT = qw(slurp sources stripped outside_strings breaches done);

# Everything is named from the root of the tree.
chdir "$FindBin::Bin/../.." or die "chdir: $!";

my ($n, $failed) = (0, 0);

sub slurp {
	my ($path) = @_;
	open my $f, '<', $path or die "$path: $!";
	local $/;
	my $text = <$f>;
	return defined $text ? $text : '';
}

# Files under the folders whose names match, sorted.
sub sources {
	my ($re, @dirs) = @_;
	my @found;
	@dirs = grep { -e } @dirs;
	find({ no_chdir => 1, wanted => sub {
		push @found, $_ if -f && /$re/;
	} }, @dirs) if @dirs;
	return sort @found;
}

# C without comments, and with $empty without what strings hold; the lines
# stay where they are.
sub stripped {
	my ($text, $empty) = @_;
	$text =~ s{
		(/\*.*?\*/) | (//[^\n]*) |
		("(?:\\.|[^"\\\n])*") | ('(?:\\.|[^'\\\n])*')
	}{
		my $s = $&;
		if (defined $1 || defined $2) {
			$s =~ s/[^\n]//g;
			$s = " $s";
		} elsif ($empty) {
			$s = defined $3 ? '""' : "'0'";
		}
		$s
	}gsex;
	return $text;
}

sub outside_strings { return stripped($_[0], 1) }

# One test: passes where the list of breaches is empty.
sub breaches {
	my ($name, @found) = @_;
	$n++;
	if (!@found) {
		print "ok $n - $name\n";
		return;
	}
	$failed++;
	print "not ok $n - $name\n";
	print STDERR "#   $_\n" for @found;
}

sub done {
	print "1..$n\n";
	exit($failed ? 1 : 0);
}

1;
