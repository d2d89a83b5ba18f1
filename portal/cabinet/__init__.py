"""The pages: what a parent, and the authority's staff, see in a browser. Server-rendered; every act is a plain form."""
