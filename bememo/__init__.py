"bememo: see where a text-to-image diffusion model replicates its training data."
__version__ = "0.1.0"

import pkgutil
import warnings

import lazy_loader

# the stub says which name lies in which room
_load, __dir__, _names = lazy_loader.attach_stub(__name__, __file__)
_rooms = {room.name for room in pkgutil.iter_modules(__path__)}
_renamed = {'label': 'label_images'}  # old names, for one release

__all__ = [name for name in _names if name not in _rooms]


def __getattr__(name):
    if name in _renamed:
        new = _renamed[name]
        warnings.warn(
            f'bememo.{name} is called {new} now; the old name goes with the next release.',
            DeprecationWarning,
            stacklevel=2,
        )
        return _load(new)

    if name not in _names:
        raise AttributeError(f'bememo has no {name!r}; it has {", ".join(__all__)}.')
    return _load(name)
