"""Reads OSCAL mapping collections with NIST's model as compliance-trestle has it; fails where one does not fit.

Usage: python check-mapping.py FILE…
"""

import pathlib
import sys

from trestle.oscal.mapping import MappingCollection

for name in sys.argv[1:]:
    collection = MappingCollection.oscal_read(pathlib.Path(name))
    if collection is None:
        sys.exit(f'{name}: there is no such file')
    print(sum(len(mapping.maps) for mapping in collection.mappings))
