"Packaging for bememo: every setting lives in settings.ini, which nbdev reads too."

import shlex
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
ini = ConfigParser(delimiters=['='])
ini.read(here / 'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']
readme = here / 'README.md'

setup(
    name=cfg['lib_name'],
    version=cfg['version'],
    description=cfg['description'],
    keywords=cfg['keywords'],
    author=cfg['author'],
    author_email=cfg['author_email'],
    license='MIT',
    url=cfg['git_url'],
    long_description=readme.read_text(encoding='utf-8') if readme.exists() else '',
    long_description_content_type='text/markdown',
    packages=find_packages(
        include=[cfg['lib_path'], f'{cfg["lib_path"]}.*'],
        exclude=[f'{cfg["lib_path"]}.{room}*' for room in ('_dev', 'lab')],  # development only
    ),
    package_data={
        cfg['lib_path']: ['py.typed', '__init__.pyi', 'data/*', 'demo/data/**/*', 'explorer/*'],
    },
    python_requires=f'>={cfg["min_python"]}',
    install_requires=shlex.split(cfg['requirements']),
    extras_require={
        name: shlex.split(cfg[f'{name}_requirements'])
        for name in ('dev', 'cluster', 'search', 'service')
    },
    entry_points={
        'console_scripts': shlex.split(cfg['console_scripts']),
        'nbdev': [f'{cfg["lib_path"]}={cfg["lib_path"]}._modidx:d'],
    },
    zip_safe=False,
)
