const button = box();
button.setAttribute('onclick', 'import(T + "/script/import-in-handler/leak.js")');
button.click();
