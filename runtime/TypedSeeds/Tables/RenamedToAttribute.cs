using System.ComponentModel;

namespace TypedSeeds.Tables;

/// <summary>On a member that only forwards to what it is called now: the new name, for the code fix that writes it. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Field, Inherited = false)]
public sealed class RenamedToAttribute : Attribute
{
    /// <summary>Names the new member.</summary>
    /// <param name="name">Its name alone: it is in the class of the old one.</param>
    public RenamedToAttribute(string name) => Name = name;

    /// <summary>The name of the new member, of the same class.</summary>
    public string Name { get; }
}
