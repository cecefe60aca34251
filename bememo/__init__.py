"bememo: see where a text-to-image diffusion model replicates its training data."
__version__ = "0.1.0"

_WHERE = {  # public name: its room; a room is imported when a name of it is first used
    'load_demo': 'demo.model',
    'tap': 'capture',
    'end_tokens': 'text',
    'Trace': 'trace', 'concat': 'trace', 'peek': 'trace', 'record': 'trace', 'record_image': 'trace', 'replay': 'trace',
    'bright_ending': 'phenomenon', 'mean_score': 'phenomenon', 'resize_mask': 'phenomenon', 'scan_layers': 'scanning', 'top_score': 'phenomenon',
    'binarize': 'masks', 'curvature_difference': 'masks', 'overlay': 'masks', 'plot_masks': 'masks', 'score_difference': 'masks',
    'attention_entropy': 'detection', 'bright_magnitude': 'detection', 'calibrate': 'detection', 'detection_table': 'detection', 'entropy_shift': 'detection',
    'localized_magnitude': 'detection', 'magnitude': 'detection', 'sharpness': 'detection',
    'write_report': 'reporting',
    'audit': 'auditing', 'judge': 'auditing', 'read_audit': 'auditing', 'by_prompt': 'judging', 'read_prompts': 'prompts',
    'guard': 'mitigation', 'mitigate': 'mitigation', 'trade_off': 'mitigation',
    'explore': 'widgets', 'explore_masks': 'widgets', 'explore_mitigation': 'widgets', 'explore_peek': 'widgets', 'label': 'widgets',
    'clip_score': 'similarity', 'copy_score': 'similarity', 'global_similarity': 'similarity', 'local_copy_score': 'similarity', 'localized_similarity': 'similarity', 'SSCD': 'descriptors',
}
__all__ = list(_WHERE)


def __getattr__(name):
    if name not in _WHERE:
        raise AttributeError(f'bememo has no {name!r}; it has {", ".join(__all__)}.')
    from importlib import import_module
    return getattr(import_module(f'bememo.{_WHERE[name]}'), name)


def __dir__():
    return sorted([*globals(), *__all__])
