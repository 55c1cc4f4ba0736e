// Everything starts here.
all(".filters").forEach(filter);
all("table.rows, table.recount-frame").forEach(sortable);
all(".marks").forEach(marks);
citing();
window.addEventListener("load", charts);
