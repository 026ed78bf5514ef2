document.cookie = '_trk=1; path=/';
