const f = make('iframe');
f.sandbox = '';
f.srcdoc = '<body style="background: url(' + U('gif') + ')">text';
add(f);
