export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
export declare const changePlan: Validate;
export declare const communicationPlan: Validate;
export declare const changeRegistry: Validate;
export declare const planHead: Validate;
