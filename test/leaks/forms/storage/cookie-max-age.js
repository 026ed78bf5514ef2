document.cookie = '_trk=1; max-age=999; path=/';
