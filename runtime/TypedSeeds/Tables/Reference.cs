using System.ComponentModel;

namespace TypedSeeds.Tables;

/// <summary>
/// One entry's reference to another, followed at first use: entries refer to one another in cycles, so none could be
/// made if each had to be complete first. A mutable value: keep it in a field that is not <c>readonly</c>. For generated code.
/// </summary>
/// <typeparam name="T">The record that is referred to.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct Reference<T>
    where T : Entry
{
    private readonly CompiledFile? _file;
    private readonly string? _kind;
    private readonly int _start;
    private readonly int _end;
    private T? _value;

    /// <summary>Refers to an entry that is at hand.</summary>
    public Reference(T? value)
    {
        _value = value;
    }

    internal Reference(CompiledFile file, string? kind, int start, int end)
    {
        _file = file;
        _kind = kind;
        _start = start;
        _end = end;
    }

    /// <summary>The entry; null where there is none.</summary>
    public T? Value => _value ?? Follow();

    private T? Follow()
    {
        if (_file is null)
        {
            return null;
        }

        var value = (T)_file.Resolve(_kind, _start, _end);
        _value = value;
        return value;
    }
}
