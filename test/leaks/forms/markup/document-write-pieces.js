document.write('<scr');
document.write('ipt src="' + U('js'));
document.writeln('"></scr' + 'ipt>');
