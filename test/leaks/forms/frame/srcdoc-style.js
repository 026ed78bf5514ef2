const f = make('iframe');
f.srcdoc = '<style>body { background: url(' + U('gif') + ') }</style>text';
add(f);
