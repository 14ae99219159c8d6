/** Every reason that a clause of this package gives, as stable codes. The message catalogues are keyed by them. */

import type { AccountCode, AccountObstacle } from "./account-codes.js";
import type { AgreementCode, AgreementObstacle } from "./agreement-codes.js";
import type { GeneralCode, GeneralObstacle } from "./general-codes.js";
import type { PaymentCode, PaymentObstacle } from "./payment-codes.js";
import type { RefundCode, RefundObstacle } from "./refund-codes.js";
import type { ServiceCode, ServiceObstacle } from "./service-codes.js";
import type { TerminationCode, TerminationObstacle } from "./termination-codes.js";

/** Why something stands in the way or is waited for. */
export type ObstacleCode =
  | AccountObstacle
  | AgreementObstacle
  | GeneralObstacle
  | PaymentObstacle
  | RefundObstacle
  | ServiceObstacle
  | TerminationObstacle;

/** Why a finding is what it is. */
export type FindingCode =
  | AccountCode
  | AgreementCode
  | GeneralCode
  | PaymentCode
  | RefundCode
  | ServiceCode
  | TerminationCode;
