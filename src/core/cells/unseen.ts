/** Marks that show nothing by themselves: directions of writing, zero-width spaces, soft hyphens, byte order marks. Joiners are not among them: they shape names. */
export const unseen = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
