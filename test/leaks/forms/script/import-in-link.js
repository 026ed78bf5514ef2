const link = make('a');
link.href = `javascript:void import(T + "/script/import-in-link/leak.js")`;
add(link).click();
