#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# gazetted: gazetted.conf(5) tells each key of the table and no other, with
# its type and default, and its examples are accepted.
use strict;
use warnings;
use File::Temp qw(tempdir);
use FindBin;
use lib $FindBin::Bin;
use lint;

my $man = slurp('contrib/man/gazetted.conf.5');

# What mandoc would print: \(dq and the like as the characters they are.
sub plain {
	my ($s) = @_;
	$s =~ s/\\\(dq/"/g;
	$s =~ s/\\\(aq/'/g;
	$s =~ s/\\e/\\/g;
	return $s;
}

# The table of the code.
my $string = qr/"((?:[^"\\]|\\.)*)"/;
my %code;
my $keys = slurp('daemon/conf/keys.c');
while ($keys =~ /^\{\{$string, $string, $string, $string, $string\}/mg) {
	my ($group, $name, $type, $default) = ($1, $2, $3, $4);
	s/\\(.)/$1/g for $type, $default;
	$code{"$group.$name"} = [ $type, $default ];
}

# The keys of the manual: a section a group, its tags, their first lines and
# their examples.
my %section = ('' => 'TOP LEVEL', fetch => 'FETCHING',
	map { $_ => uc } qw(relay limits control httpd summariser sources digests subscribers));
my (%told, @examples);
for my $group (sort keys %section) {
	my ($body) = $man =~ /^\.Sh $section{$group}\n(.*?)(?=^\.Sh )/ms;
	$body //= '';
	while ($body =~ /^\.It Cm (\w+)\n([^\n]*)\n(.*?)(?=^\.It Cm |\z)/msg) {
		my ($name, $first, $rest) = ($1, $2, $3);
		$told{"$group.$name"} = plain($first);
		my ($example) = $rest =~ /^Example:\n\.Ql (.*)$/m;
		push @examples, [ $group, $name, plain($example // '') ];
	}
}

breaches('every key is told of and no other',
	(keys %code > 50 ? () : 'no key was found in daemon/conf/keys.c'),
	(map { "not in the manual: $_" } grep { !exists $told{$_} } sort keys %code),
	(map { "only in the manual: $_" } grep { !exists $code{$_} } sort keys %told));

my @wrong;
for my $key (sort grep { $code{$_} } keys %told) {
	my ($type, $default) = @{ $code{$key} };
	my @right = $default ne '' ? "$type; default $default."
	    : map { "$type; $_." } 'no default', 'required';
	push @wrong, "$key: \"$told{$key}\" should be: $right[0]"
	    unless grep { $_ eq $told{$key} } @right;
}
breaches('types and defaults are those of the table', @wrong);

# ---- examples ----

my $program = $ENV{GAZETTED} // 'build/gazetted';
if (!-x $program) {
	print STDERR "# $program is not built: its examples are not tried\n";
	done();
	exit;
}

my $dir = tempdir(CLEANUP => 1);
my $tried = 0;
mkdir "$dir/templates";

sub put {
	my ($name, $text, $mode) = @_;
	open my $f, '>', "$dir/$name" or die "$name: $!";
	print $f $text;
	close $f;
	chmod $mode, "$dir/$name";
}
put($_, "secret\n", 0600) for qw(relay-password feed-password chat-key);
put('ca.crt', "x\n", 0644);

# What check says of it; nothing where it is fine.
sub refused {
	my ($what, $text) = @_;
	# files of other machines: those of our folder stand in for them
	$text =~ s{"/etc/ssl/certs/ca-certificates.crt"}{"ca.crt"}g;
	$text =~ s{"/etc/gazetted/(templates|dkim)"}{"templates"}g;
	put('t.conf', $text, 0644);
	my $said = `$program check -q -c $dir/t.conf 2>&1`;
	$tried++;
	return $? || $said ne '' ? ("$what: $said\n$text") : ();
}

# A whole config around one setting, which takes the place of one that is
# there anyway.
sub around {
	my ($group, $name, $setting) = @_;
	my %base = (
		sources => { name => '"lwn"', url => '"https://example.org/x"',
			section => '"World"' },
		digests => { name => '"morning"', from => '"d@example.org"' },
		subscribers => { email => '"ann@example.org"' },
	);
	my %in = map { my $g = $_; my %b = %{ $base{$g} };
		delete $b{$name} if $g eq $group;
		delete $b{url} if $group eq 'sources' && $name eq 'command'; # one or the other
		($g => join ' ', map { "$_ = $b{$_};" } sort keys %b) } keys %base;
	$setting .= ' select_item = "li";' if $name =~ /^select_(?!item)/;
	$in{summariser} = 'url = "http://127.0.0.1:8080/v1/chat/completions";'
	    if $group eq 'digests' && $name eq 'summariser';
	$setting .= ' user = "ann";' if $name =~ /^(password|token)_/;
	$setting .= ' domain = "example.net";'
	    if $group eq 'limits' && $name ne 'domain';
	$in{sources} =~ s{https://example.org/x}{imaps://mail.example.org/News}
	    if $group eq 'sources' && $name eq 'token_command';
	if ($group eq 'sources' && $name =~ /^(after|move_to|split|news|follow)$/) {
		$in{sources} =~ s{url = "[^"]*"}{url = "maildir:/var/mail/ann"};
		$setting .= ' split = true;' if $name eq 'follow';
	}
	$in{control} = 'url = "maildir:/var/mail/news"; address = "n@example.org";'
	    if $name eq 'public';
	# a key of the mailbox wants the others that make it one
	$setting .= ' address = "n@example.org";'
	    if $group eq 'control' && $name eq 'url';
	$setting .= ' url = "imaps://mail.example.org"; address = "n@example.org";'
	    if $group eq 'control' && $name =~ /^(after|move_to|user|password|token)/;
	$in{$group} = ($in{$group} // '') . " $setting";
	my $t = $in{''} // '';
	$t .= "\n$_ = {$in{$_} };" for grep { $in{$_} } qw(fetch relay control summariser);
	$t .= "\nsources = ( {$in{sources} }, { name = \"deb\"; " .
	    "url = \"https://example.org/y\"; section = \"Linux\"; }, " .
	    "{ name = \"lwn2\"; url = \"https://example.org/z\"; } );";
	$t .= "\n$_ = ( {$in{$_} } );"
	    for grep { $in{$_} } qw(limits digests subscribers);
	return "$t\n";
}

my @bad;
for my $x (@examples) {
	my ($group, $name, $text) = @$x;
	if ($text !~ /^$name = /) {
		push @bad, "$group.$name has no example";
		next;
	}
	push @bad, refused("$group.$name", around($group, $name, $text));
}
my ($whole) = $man =~ /^\.Sh EXAMPLES\n(.*?)(?=^\.Sh )/ms;
while (($whole // '') =~ /^\.Bd -literal[^\n]*\n(.*?)^\.Ed/msg) {
	push @bad, refused('EXAMPLES', plain($1));
}
my ($schedules) = $man =~ /^\.Sh SCHEDULES\n.*?^\.Bd [^\n]*\n(.*?)^\.Ed/ms;
for my $s (map { /^@/ ? split : $_ } split /\n/, $schedules // '') {
	push @bad, refused('SCHEDULES',
		around('digests', 'schedule', "schedule = \"$s\";"));
}
push @bad, 'no example was found' if $tried < 70;
breaches('every example is accepted', @bad);
done();
